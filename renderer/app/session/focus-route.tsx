import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import type { OpenMentorship } from '@/bindings/use-mentorship.ts';
import { useNow } from '@/bindings/use-now.ts';
import { FocusView } from '@/features/live/focus-view.tsx';
import { LiveFoot } from '@/features/live/live-foot.tsx';
import { sessionPath, summaryPath } from '@/lib/paths.ts';
import type { SessionId } from '@/model/ids.ts';
import { List } from '@/ui/icons.ts';
import { FocusNotes } from './focus-notes.tsx';
import { LivePage, type LivePageProps } from './live-page.tsx';
import { strings } from './strings.ts';
import type { LiveSession } from '@/features/live/live-session.ts';

export interface FocusRouteProps extends Pick<LivePageProps, 'damaged'> {
  readonly mentorship: OpenMentorship;
  readonly id: SessionId;
}

/** The point that is talked about, alone. */
export function FocusRoute({ mentorship, id, damaged }: FocusRouteProps) {
  const [, navigate] = useLocation();
  const { room } = mentorship;
  const leave = useCallback(() => navigate(sessionPath(room, id)), [navigate, room, id]);
  return (
    <LivePage
      mentorship={mentorship}
      id={id}
      damaged={damaged}
      place={strings.focus}
      actions={[{ id: 'leave-focus', label: strings.showAgenda, icon: List, isMain: true, onChoose: leave }]}
    >
      {(live) => <Focused live={live} onLeave={leave} onEnd={() => navigate(summaryPath(room, id))} />}
    </LivePage>
  );
}

function Focused({
  live,
  onLeave,
  onEnd,
}: {
  readonly live: LiveSession;
  readonly onLeave: () => void;
  readonly onEnd: () => void;
}) {
  const now = useNow();
  const [takenUp, setTakenUp] = useState(0);
  const onTakenUp = useCallback(() => setTakenUp((count) => count + 1), []);
  return (
    <>
      <FocusView
        live={live}
        now={now}
        takenUp={takenUp}
        onLeave={onLeave}
        notes={(point, buttons) => <FocusNotes live={live} point={point} buttons={buttons} />}
      />
      <LiveFoot live={live} isFocused onTakenUp={onTakenUp} onFocus={onLeave} onEnd={onEnd} />
    </>
  );
}
