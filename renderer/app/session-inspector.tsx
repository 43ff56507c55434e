import { lazy, Suspense } from 'react';
import type { SessionInFront } from '@/features/agenda/session-screen.tsx';
import type { Navigate } from './navigate.ts';

const ActionsPanel = lazy(async () => ({
  default: (await import('@/features/actions/actions-panel.tsx')).ActionsPanel,
}));

/** What stands beside a session's agenda: sections of other features, one beneath the other. */
export function SessionInspector({
  inFront,
  navigate,
}: {
  readonly inFront: SessionInFront;
  readonly navigate: Navigate;
}) {
  const { mentorship, pair, session } = inFront;
  return (
    <div className="space-y-8 px-6 pt-1.5 pb-12">
      <Suspense>
        <ActionsPanel mentorship={mentorship} pair={pair} session={session.id} onGo={navigate} />
      </Suspense>
    </div>
  );
}
