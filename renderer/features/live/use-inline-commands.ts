import { use, useCallback } from 'react';
import { useServices } from '@/bindings/services.ts';
import { parseId, type PointId } from '@/model/ids.ts';
import { readTimer } from '@/model/queries/timer.ts';
import { readAgenda, readPoint } from '@/model/records/point.ts';
import { readRuns } from '@/model/records/timer.ts';
import type { InlineCommand } from '@/ui/editing/inline-command.ts';
import { Handshake, SquareCheckBig } from '@/ui/icons.ts';
import { captureAction, captureDecision, type About } from './capture.ts';
import { isAhead, type LiveSession } from './live-session.ts';
import { ReadActionContext } from './read-action.ts';
import { strings } from './strings.ts';

/** The point that is meant: the one that is written about, else the one that is talked about. */
function aboutOf({ document }: LiveSession, about: string | undefined, now: number): About {
  const id = about === undefined ? undefined : parseId<PointId>(about);
  if (id !== undefined && readPoint(document, id) !== undefined) return id;
  return readTimer(readRuns(document), readAgenda(document), now)?.point?.id;
}

/**
 * `/action …` and `/decision …`, for every place of a session in which somebody writes: give what this returns to
 * InlineCommandsContext. What is made of a line is linked to the point it was written about.
 */
export function useInlineCommands(
  live: LiveSession | undefined,
): (about?: string) => readonly InlineCommand[] {
  const { now } = useServices();
  const read = use(ReadActionContext);
  return useCallback(
    (about) => {
      if (live === undefined || !live.writable || !isAhead(live.session)) return [];
      return [
        {
          id: 'action',
          label: strings.inlineAction,
          icon: SquareCheckBig,
          run: (line) => {
            const owner = live.pair.myRole;
            void captureAction(live, line, { about: aboutOf(live, about, now()), owner, read, now });
          },
        },
        {
          id: 'decision',
          label: strings.inlineDecision,
          icon: Handshake,
          run: (text) => captureDecision(live, text, aboutOf(live, about, now()), now),
        },
      ];
    },
    [live, read, now],
  );
}
