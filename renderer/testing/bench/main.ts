import * as z from 'zod/mini';
import { createBareEditor } from './bare-editor.ts';
import { createBursts } from './bursts.ts';
import { createKeystrokes } from './keystrokes.ts';
import { makePerson, makeProfile } from './make-profile.ts';
import { makeWriting } from './make-writing.ts';
import { createOpenings } from './openings.ts';
import { openWorld } from './world.ts';

z.config({ jitless: true });

/** What the measurements call from outside. */
const bench = {
  openings: async (history: Parameters<typeof createOpenings>[1]) => createOpenings(openWorld(), history),
  keystrokes: () => createKeystrokes(openWorld()),
  bursts: () => createBursts(openWorld()),
  makePerson: () => makePerson(openWorld()),
  makeWriting: (writing: Parameters<typeof makeWriting>[1]) => makeWriting(openWorld(), writing),
  bareEditor: (history: Parameters<typeof createBareEditor>[0]) => createBareEditor(history),
  makeProfile: (size: Parameters<typeof makeProfile>[1]) => makeProfile(openWorld(), size),
};

Object.assign(window, { bench });
