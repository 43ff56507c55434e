import { rmSync } from 'node:fs';
import { alternate } from '../../electron/runtime/bench/pairs.mjs';
import { launchApp, withoutFrameClock } from './launch-app.mjs';
import { percentile } from './palette/time-palette.mjs';
import { copyProfile, madeProfiles } from './profile/made-profiles.mjs';
import { timeOpening } from './profile/time-opening.mjs';

const limit = 150;

/**
 * From going to a session's address until its agenda is drawn, among 12,500 sessions in 50 mentorships: 95 of 100 are at least
 * as fast. Each session is another one, and in another mentorship than the one before.
 */
const row = { name: 'scale.open', unit: 'ms', referenceName: `the limit, ${String(limit)} ms`, goal: 1 };
/** Of each run. */
const openings = 20;

/** @type {import('../../electron/runtime/bench/row.mjs').Measurement} */
export const scale = {
  rows: [row],
  measure: async (context) => {
    const { large } = await madeProfiles(context);
    const folder = copyProfile(large, context.temporary);
    const program = await launchApp(context, folder, withoutFrameClock);
    try {
      const page = await program.firstWindow();
      await page.locator('html[data-ready]').waitFor({ state: 'attached' });
      const sessions = await page.evaluate(listSessions);
      let next = 0;
      return await alternate({
        ours: async () => {
          const figures = [];
          for (let time = 0; time < openings; time += 1, next += 1)
            figures.push(await timeOpening(page, sessions[next % sessions.length]));
          return { [row.name]: percentile(figures, 0.95) };
        },
        reference: async () => ({ [row.name]: limit }),
        say: context.say,
      });
    } finally {
      await program.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};

/** Runs in the page: the addresses of all sessions, one mentorship after the other in turn, spread over the years. */
async function listSessions() {
  const request = indexedDB.open('waymark-catalogue');
  const database = await new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const rows = await new Promise((resolve) => {
    const all = database.transaction('rows').objectStore('rows').getAll();
    all.onsuccess = () => resolve(all.result);
  });
  database.close();
  /** @type {Map<string, string[]>} */
  const rooms = new Map();
  for (const { kind, id, room } of rows)
    if (kind === 'session') rooms.set(room, [...(rooms.get(room) ?? []), id]);
  const addresses = [];
  const longest = Math.max(...[...rooms.values()].map((ids) => ids.length));
  // Ids are random, so their order is too.
  for (let index = 0; index < longest; index += 1)
    for (const [room, ids] of rooms)
      if (ids[index] !== undefined) addresses.push(`/mentorship/${room}/sessions/${ids[index]}`);
  return addresses;
}
