import * as z from 'zod/mini';
import { createBursts } from './bursts.ts';
import { createKeystrokes } from './keystrokes.ts';
import { makePerson, makeProfile } from './make-profile.ts';
import { createOpenings } from './openings.ts';
import { openWorld } from './world.ts';

z.config({ jitless: true });

/** What the measurements call from outside. */
const bench = {
  openings: async (history: Parameters<typeof createOpenings>[1]) => createOpenings(openWorld(), history),
  keystrokes: () => createKeystrokes(openWorld()),
  bursts: () => createBursts(openWorld()),
  makePerson: () => makePerson(openWorld()),
  makeProfile: (size: Parameters<typeof makeProfile>[1]) => makeProfile(openWorld(), size),
};

Object.assign(window, { bench });
