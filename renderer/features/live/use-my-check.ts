import { useMemo } from 'react';
import { usePersonal } from '@/bindings/me.ts';
import { useServices } from '@/bindings/services.ts';
import { useCheck } from '@/bindings/use-live.ts';
import {
  eraseCheck,
  moveCheck,
  privateCheck,
  sharedCheck,
  writeCheck,
  type Check,
  type CheckChange,
  type CheckMoment,
} from '@/model/records/check.ts';
import type { LiveSession } from './live-session.ts';

export type CheckAudience = 'both' | 'me';

/** My check of a session, wherever it is kept, and the other person's. */
export interface MyCheck {
  readonly mine: Check | undefined;
  /** Who can read mine. */
  readonly audience: CheckAudience;
  readonly theirs: Check | undefined;
  readonly write: (change: CheckChange) => void;
  /** Tells it, or keeps it to myself from now on. */
  readonly keepFor: (audience: CheckAudience) => void;
  readonly erase: () => void;
}

/**
 * What I write is kept where only I can read it until I say that I am done: so nothing is lost, and nothing is told before I mean it.
 * Once it was told, it is changed where it stands.
 */
export function useMyCheck({ document, session, pair }: LiveSession, moment: CheckMoment): MyCheck {
  const { now } = useServices();
  const personal = usePersonal();
  const { myRole, partnerRole } = pair;
  const { id } = session;
  const places = useMemo(
    () => ({
      told: sharedCheck(document, myRole, moment),
      kept: privateCheck(personal, id, moment),
      theirs: sharedCheck(document, partnerRole, moment),
    }),
    [document, personal, id, myRole, partnerRole, moment],
  );
  const told = useCheck(places.told);
  const kept = useCheck(places.kept);
  const theirs = useCheck(places.theirs);
  const isTold = told.at !== undefined;
  const mine = isTold ? told : kept.at === undefined ? undefined : kept;
  return {
    mine,
    audience: isTold ? 'both' : 'me',
    theirs: theirs.at === undefined ? undefined : theirs,
    write: (change) => writeCheck(isTold ? places.told : places.kept, change, now()),
    keepFor: (audience) => {
      if (audience === 'both' && !isTold) moveCheck(places.kept, places.told, now());
      if (audience === 'me' && isTold) moveCheck(places.told, places.kept, now());
    },
    erase: () => {
      eraseCheck(places.told);
      eraseCheck(places.kept);
    },
  };
}
