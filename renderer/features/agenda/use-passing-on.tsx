import { useCallback, useState, type ReactNode } from 'react';
import { passPoints, takePointsBack, type Passage } from '@/bindings/points-elsewhere.ts';
import { useServices } from '@/bindings/services.ts';
import type { OpenMentorship, Pair } from '@/bindings/use-mentorship.ts';
import { useSessions } from '@/bindings/use-records.ts';
import type { SessionId } from '@/model/ids.ts';
import { numberSessions } from '@/model/queries/sessions.ts';
import type { Point } from '@/model/records/point.ts';
import { showToast } from '@/ui/feedback/toasts.ts';
import { PassOnDialog } from './pass-on-dialog.tsx';
import { nameOf } from './point-actions.ts';
import { strings } from './strings.ts';

export interface PassingOn {
  /** Asks where a point goes, and sends it there. */
  readonly ask: (point: Point, how: Passage['how']) => void;
  /** How a session of the mentorship is called: "session 8". */
  readonly sessionName: (id: SessionId) => string;
  readonly dialog: ReactNode;
}

/** Points that go on to another session of the mentorship. */
export function usePassingOn(mentorship: OpenMentorship, from: SessionId, pair: Pair): PassingOn {
  const services = useServices();
  const sessions = useSessions(mentorship.document);
  const [asked, setAsked] = useState<{ readonly point: Point; readonly how: Passage['how'] }>();
  // Rows compare what they are given: the same functions, until a session is another one.
  const sessionName = useCallback(
    (id: SessionId): string => {
      const session = sessions.find((one) => one.id === id);
      if (session === undefined) return strings.anotherSession;
      return strings.sessionName(numberSessions(sessions).get(id), session.title);
    },
    [sessions],
  );
  const ask = useCallback((point: Point, how: Passage['how']) => setAsked({ point, how }), []);

  const pass = async (point: Point, how: Passage['how'], to: SessionId): Promise<void> => {
    const { room } = mentorship;
    const passage: Passage = { room, myRole: pair.myRole, from, to, points: [point.id], how };
    const passed = await passPoints(services, passage);
    if (passed === undefined || passed.length === 0) {
      showToast(strings.notPassed);
      return;
    }
    const words = how === 'move' ? strings.moved : strings.carried;
    showToast(words(nameOf(point), sessionName(to)), {
      label: strings.undo,
      onChoose: () => void takePointsBack(services, passage),
    });
  };

  return {
    ask,
    sessionName,
    dialog: asked && (
      <PassOnDialog
        {...asked}
        from={from}
        sessions={sessions}
        now={services.now()}
        onClose={() => setAsked(undefined)}
        onConfirm={(to) => {
          setAsked(undefined);
          void pass(asked.point, asked.how, to);
        }}
      />
    ),
  };
}
