import { use } from 'react';
import { ActionsPanel } from '@/features/actions/actions-panel.tsx';
import type { SessionInFront } from '@/features/agenda/session-screen.tsx';
import { UnderWayContext } from '@/features/agenda/under-way.ts';
import { DecisionsPanel } from '@/features/live/decisions-panel.tsx';
import { pointPath } from '@/lib/paths.ts';
import type { Navigate } from '../navigate.ts';

export interface SessionInspectorProps {
  readonly inFront: SessionInFront;
  readonly navigate: Navigate;
}

/** What stands beside a session's agenda: sections of other features, one beneath the other. */
export function SessionInspector({ inFront, navigate }: SessionInspectorProps) {
  const { mentorship, session, pair } = inFront;
  const about = use(UnderWayContext)?.point;
  return (
    <div className="stack-8 px-6 pt-1.5 pb-12">
      <ActionsPanel {...{ mentorship, pair, about }} session={session.id} onGo={navigate} />
      <DecisionsPanel
        live={inFront}
        about={about}
        onPoint={(point) => navigate(pointPath(mentorship.room, session.id, point))}
      />
    </div>
  );
}
