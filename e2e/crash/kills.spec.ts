import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Locator } from '@playwright/test';
import { openFile } from '../journeys/exchange.ts';
import { makeSession } from '../journeys/people.ts';
import { createCrashApp, type Victim } from './crash-app.ts';
import { nextAct, type Act } from './edits.ts';
import { accusedIn, keptDocuments, worldIn } from './kept-documents.ts';
import { createRandom } from './random.ts';
import { prepareTwoPeople } from './two-people.ts';
import { watchPage, type Sight } from './watch-page.ts';
import { holds, shows, type Edit, type World } from './world.ts';

/** What the tests run without being told otherwise. */
const usualKills = 20;
const kills = Number(process.env['WAYMARK_KILLS'] ?? usualKills);
const seed = Number(process.env['WAYMARK_SEED'] ?? Date.now() % 2 ** 31);

/** A page that crashed more often in five minutes is not brought back by itself any more. */
const pageCrashesBeforeGivingUp = 3;

/** So many kills come before a new session is begun. */
const killsPerSession = 10;

/** The kill comes within this time after the first edit of a round, milliseconds. */
const longestRoundMs = 2_500;

/** Longer than it takes from the page's word to the kill. */
const standStillMs = 60;

/** An edit shows at once; this is how long a busy machine may take. */
const editDeadlineMs = 60_000;

/** How the edits of one round fare until the kill. */
interface Round {
  /** The world before, and after each edit. */
  readonly edits: Edit[];
  /** The index of the last edit that the window was seen to show. */
  shown: number;
  /** The index of the last edit that it called saved. */
  calledSaved: number;
}

/** Takes note of what the window shows; answers whether it called more saved than before. */
function note(round: Round, sight: Sight): boolean {
  // Not further than the next edit, and the earlier one first: a closed point shows no notes.
  const index = [round.shown, round.shown + 1].find((at) => {
    const edit = round.edits[at];
    return edit !== undefined && shows(sight, edit);
  });
  if (index === undefined) return false;
  round.shown = index;
  if (!sight.isSaved || index <= round.calledSaved) return false;
  round.calledSaved = index;
  return true;
}

/** How many of the edits that were called saved are not on the disk. */
function countLost({ edits, calledSaved }: Round, kept: World): number {
  if (edits.some((edit, index) => index >= calledSaved && holds(kept, edit))) return 0;
  const last = edits.findLastIndex((edit, index) => index < calledSaved && holds(kept, edit));
  // Nothing that ever was: all of it counts, and one more, so that a round without a saved edit counts too.
  return last === -1 ? calledSaved + 1 : calledSaved - last;
}

// eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a test needs
test('what the window calls saved is there after any kill', async ({}, testInfo) => {
  const random = createRandom(seed);
  const { dataFolder, files, remove } = await prepareTwoPeople(
    testInfo,
    Math.min(10, 2 + Math.floor(kills / 10)),
  );
  const app = createCrashApp(dataFolder);
  const said = {
    kills: 0,
    calledSaved: 0,
    lost: 0,
    seed,
    victims: { group: 0, main: 0, renderer: 0, start: 0 },
  };
  const problems: string[] = [];
  let pageCrashes = 0;
  let lastNumber = 0;
  let onSight: (sight: Sight) => void = () => undefined;

  const linkOf = (title: string): Locator =>
    app.page.getByRole('link', { name: new RegExp(`^${title}(?!\\d)`, 'u') });
  const listSessions = async ({ size }: World): Promise<void> => {
    await app.page.evaluate(
      (hash) => {
        window.location.hash = hash;
      },
      `/mentorship/${(await roomOf()) ?? ''}/sessions`,
    );
    // A long list is cut short until somebody asks for all of it.
    const all = app.page.getByRole('button', { name: `Show all ${String(size)}`, exact: true });
    await linkOf('Session s\\d+')
      .nth(size - 1)
      .or(all)
      .waitFor();
    if (await all.isVisible()) await all.click();
  };
  const openSession = async (world: World, title: string): Promise<void> => {
    await listSessions(world);
    await linkOf(title).click();
  };
  const roomOf = async (): Promise<string | undefined> =>
    [...(await keptDocuments(app.page)).keys()].find((name) => name.endsWith('/mentorship'))?.split('/')[0];

  /** Types until the kill comes. */
  const playRound = async (world: World, victim: Victim): Promise<Round> => {
    const isNew = said.kills % killsPerSession === killsPerSession - 1;
    let session = random.oneOf([...world.keys()].slice(-2));
    if (files.some(({ title }) => !(world.get('Session s0') ?? []).some((line) => line.title === title)))
      session = random.oneOf([session, 'Session s0']);
    const round: Round = { edits: [{ session, world }], shown: 0, calledSaved: 0 };
    let arrived = (): void => undefined;
    let kill = (): void => undefined;
    let isKilled = false;
    const killed = new Promise<void>((resolve) => {
      kill = () => {
        if (isKilled) return;
        isKilled = true;
        app.kill(victim);
        resolve();
      };
    });
    // A moment in time, or the very moment at which something was called saved.
    let savedUntilKill = random.whole(2) === 0 ? random.whole(10) + 1 : Number.POSITIVE_INFINITY;
    onSight = (sight) => {
      if (note(round, sight)) {
        savedUntilKill -= 1;
        if (savedUntilKill <= 0) kill();
      }
      arrived();
    };
    await watchPage(app.page, (sight) => onSight(sight), Number.isFinite(savedUntilKill) ? standStillMs : 0);
    const shown = (index: number): Promise<void> =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(
          () =>
            reject(
              new Error(
                `The window does not show edit ${JSON.stringify([...(round.edits[index]?.world ?? [])])}`,
              ),
            ),
          editDeadlineMs,
        );
        arrived = () => {
          if (round.shown < index && index > 0) return;
          clearTimeout(timer);
          resolve();
        };
        arrived();
      });

    const type = async (): Promise<void> => {
      let current = world;
      for (let count = 0; ; count += 1) {
        lastNumber += 1;
        const act: Act =
          isNew && count === 0
            ? beginSession(current, `Session s${String(lastNumber)}`)
            : nextAct(
                random,
                current,
                session,
                lastNumber,
                files.filter(
                  ({ title }) => !(current.get('Session s0') ?? []).some((line) => line.title === title),
                ),
                (path) => openFile(app, path),
              );
        round.edits.push(act.edit);
        await act.make(app.page);
        await shown(round.edits.length - 1);
        ({ session } = act.edit);
        current = act.edit.world;
        // Where a merged point stands is known only now: the next edit begins with what is there.
        if (act.edit.somewhere !== undefined) {
          current = await settledWorld(current, act.edit);
          round.edits.splice(round.edits.length - 1, 1, { session, world: current });
        }
        await act.finish?.(app.page);
      }
    };
    const settledWorld = async (before: World, edit: Edit): Promise<World> => {
      for (;;) {
        const kept = worldIn(await keptDocuments(app.page));
        if (holds(kept, edit)) return kept;
        if (isKilled) return before;
      }
    };
    const beginSession = (before: World, title: string): Act => ({
      edit: { session: title, world: new Map([...before, [title, []]]) },
      make: async (page) => {
        await page.evaluate(() => {
          window.location.hash = window.location.hash.replace(/sessions.*$/u, 'sessions');
        });
        await makeSession(page, title);
      },
    });

    await openSession(world, session);
    await app.page.getByLabel('Add a point').waitFor();
    const timer = Number.isFinite(savedUntilKill)
      ? undefined
      : setTimeout(kill, random.whole(longestRoundMs));
    const typing = type().catch((error: unknown) => {
      if (!isKilled) throw error;
    });
    try {
      await Promise.race([typing, killed]);
    } finally {
      clearTimeout(timer);
    }
    await app.gone(victim);
    await typing;
    onSight = () => undefined;
    return round;
  };

  /** What is on the disk, and in the window, after a start; what is wrong with it is a problem. */
  const look = async (): Promise<World> => {
    const documents = await keptDocuments(app.page);
    const world = worldIn(documents);
    const accused = accusedIn(dataFolder, documents);
    if (accused.length > 0)
      problems.push(`kill ${String(said.kills)}: accused without reason: ${accused.join(' ')}`);
    await listSessions(world);
    for (const title of world.keys()) await expect(linkOf(title)).toBeVisible();
    await expect(app.page.getByText(/could not be opened|is missing on this device/u)).toBeHidden();
    return world;
  };

  try {
    await app.start();
    let world = await look();
    while (said.kills < kills) {
      const victim: Victim = random.oneOf<Victim>(
        pageCrashes < pageCrashesBeforeGivingUp
          ? ['group', 'group', 'main', 'main', 'renderer', 'renderer']
          : ['group', 'main'],
      );
      const round = await playRound(world, victim);
      said.kills += 1;
      said.victims[victim] += 1;
      if (victim === 'renderer') {
        pageCrashes += 1;
        await app.lookAgain();
      } else {
        pageCrashes = 0;
        if (random.whole(6) === 0 && said.kills < kills) {
          // The start after a kill is killed too, wherever it has got to.
          const starting = app.start().catch(() => undefined);
          await new Promise((resolve) => setTimeout(resolve, random.whole(1_500)));
          app.kill('group');
          await app.gone('group');
          await starting;
          said.kills += 1;
          said.victims.start += 1;
        }
        await app.start();
      }
      world = await look();
      const lost = countLost(round, world);
      said.calledSaved += round.calledSaved;
      said.lost += lost;
      if (lost > 0) {
        problems.push(
          `kill ${String(said.kills)} (${victim}): ${String(lost)} lost. Called saved: ${JSON.stringify([
            ...(round.edits[round.calledSaved]?.world ?? []),
          ])} On the disk: ${JSON.stringify([...world])}`,
        );
        // At once: hundreds of kills take most of an hour.
        console.log(problems.at(-1));
      }
      if (said.kills % 10 === 0) console.log(summary(said));
    }
  } finally {
    await app.stop();
    await remove();
    await writeFile(join(testInfo.project.outputDir, '..', 'kills.txt'), `${summary(said)}\n`);
    console.log(`${summary(said)} ${JSON.stringify(said.victims)}`);
  }
  expect(problems).toEqual([]);
  expect(app.pageErrors).toEqual([]);
  expect(said.lost).toBe(0);
});

const summary = (said: {
  readonly kills: number;
  readonly calledSaved: number;
  readonly lost: number;
  readonly seed: number;
}): string =>
  `${String(said.kills)} kills, ${String(said.calledSaved)} edits called saved, ${String(said.lost)} edits lost (seed ${String(said.seed)})`;
