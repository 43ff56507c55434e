import { useMentorshipRows } from '@/bindings/listed.ts';
import { useNow } from '@/bindings/use-now.ts';
import { useTodayActions } from '@/features/actions/today-actions.tsx';
import { TodayScreen, type TodayScreenProps } from '@/features/today/today-screen.tsx';

/** Today, with the actions beside it. */
export function TodayRoute(props: Omit<TodayScreenProps, 'beside'>) {
  const beside = useTodayActions(useMentorshipRows(), useNow());
  return <TodayScreen {...props} beside={beside} />;
}
