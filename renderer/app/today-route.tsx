import { useMentorshipRows } from '@/bindings/listed.ts';
import { useNow } from '@/bindings/use-now.ts';
import { useTodayActions } from '@/features/actions/today-actions.tsx';
import { TodayScreen, type TodayScreenProps } from '@/features/today/today-screen.tsx';
import { useIdleAfterReady } from './screen-ready.ts';

/** Today, with the actions beside it. */
export function TodayRoute(props: Omit<TodayScreenProps, 'beside' | 'isAtRest'>) {
  const beside = useTodayActions(useMentorshipRows(), useNow());
  const isAtRest = useIdleAfterReady();
  return <TodayScreen {...props} {...{ beside, isAtRest }} />;
}
