import { use, useCallback } from 'react';
import type { InlineCommand } from '@/bindings/editor/line-menu.ts';
import { useServices } from '@/bindings/services.ts';
import type { PointId } from '@/model/ids.ts';
import { readTimer } from '@/model/queries/timer.ts';
import { readAgenda } from '@/model/records/point.ts';
import { readRuns } from '@/model/records/timer.ts';
import { Handshake, SquareCheckBig } from '@/ui/icons.ts';
import { captureAction, captureDecision, type About } from './capture.ts';
import { isAhead, type LiveSession } from './live-session.ts';
import { ReadActionContext } from './read-action.ts';
import { strings } from './strings.ts';

/** The commands for words written about one point, or about none of them. */
export type InlineCommands = (live: LiveSession, point: PointId | undefined) => readonly InlineCommand[];

/** The point that is meant: the one that is written about, else the one that is talked about. */
function aboutOf({ document, session }: LiveSession, point: PointId | undefined, now: number): About {
  if (point !== undefined || !isAhead(session)) return point;
  return readTimer(readRuns(document), readAgenda(document), now)?.point?.id;
}

/**
 * `/action …` and `/decision …`, for every place of a session in which somebody writes: the notes of its points, its own notes,
 * the line for a new point. What is made of a line is linked to the point it was written about.
 */
export function useInlineCommands(): InlineCommands {
  const { now } = useServices();
  const read = use(ReadActionContext);
  return useCallback(
    (live, point) => {
      if (!live.writable || !live.mentorship.writable) return [];
      const about = (): About => aboutOf(live, point, now());
      return [
        {
          id: 'action',
          label: strings.action,
          icon: SquareCheckBig,
          run: (line) => {
            void captureAction(live, line, { about: about(), owner: live.pair.myRole, read, now });
          },
        },
        {
          id: 'decision',
          label: strings.decision,
          icon: Handshake,
          run: (text) => captureDecision(live, text, about(), now),
        },
      ];
    },
    [read, now],
  );
}
