import { expect, type Page } from '@playwright/test';
import { notes, row } from '../journeys/people.ts';
import type { Random } from './random.ts';
import type { Edit, Line, World } from './world.ts';

/** An edit to come: what the world is then, and how a person makes it. */
export interface Act {
  readonly edit: Edit;
  readonly make: (page: Page) => Promise<void>;
  /** What has to be done after it before the next: a point is closed. */
  readonly finish?: (page: Page) => Promise<void>;
}

/** Agendas beyond this grow no further: a longer one is another test. */
const enoughLines = 14;

const wordsAround = ['waiting for', 'and then', 'about the', 'on', 'because of'];

/** Chooses the next edit. `number` is not used by any other; `files` is what the other person still has to hand over. */
export function nextAct(
  random: Random,
  world: World,
  session: string,
  number: number,
  files: readonly HandedOver[],
  openFile: (path: string) => Promise<void>,
): Act {
  const lines = world.get(session) ?? [];
  const token = `e${String(number)}x`;
  const changed = (next: readonly Line[], somewhere?: string): Edit => ({
    session,
    world: new Map([...world, [session, next]]),
    ...(somewhere !== undefined && { somewhere }),
  });
  const index = random.whole(Math.max(lines.length, 1));
  const line = lines[index];
  const file = files.find((one) => one.session === session);

  const add = (): Act => ({
    edit: changed([
      ...lines,
      { title: `${random.oneOf(wordsAround)} ${token}`, isDiscussed: false, words: [] },
    ]),
    make: async function (this: Act, page) {
      await page.getByLabel('Add a point').focus();
      await page.keyboard.type(this.edit.world.get(session)?.at(-1)?.title ?? '');
      await page.keyboard.press('Enter');
    },
  });
  if (line === undefined) return add();

  const onRow = async (page: Page, key: string): Promise<void> => {
    await row(page, line.title).focus();
    await page.keyboard.press(key);
  };
  const isFirst = index === 0;
  const others = lines.toSpliced(index, 1);
  const isSams = line.title.startsWith('Sam’s');
  const kinds: readonly (() => Act)[] = [
    ...(lines.length < enoughLines ? [add, add] : []),
    // Words come more often than anything else, as they do in life.
    ...[1, 2, 3, 4].map(() => () => ({
      edit: changed(lines.with(index, { ...line, words: [...line.words, token] })),
      make: async (page: Page) => {
        await onRow(page, 'Enter');
        await notes(page).click();
        await page.keyboard.press('Control+End');
        await page.keyboard.type(` ${random.oneOf(wordsAround)} ${token} `);
      },
      finish: async (page: Page) => {
        await page.keyboard.press('Escape');
        // The next key would otherwise be meant for another line.
        await expect(row(page, line.title)).toBeFocused();
      },
    })),
    () => ({
      edit: changed(lines.with(index, { ...line, isDiscussed: !line.isDiscussed })),
      make: (page) => onRow(page, 'd'),
    }),
    ...(lines.length > 1
      ? [
          () => ({
            edit: changed(others.toSpliced(isFirst ? 1 : index - 1, 0, line)),
            make: (page: Page) => onRow(page, isFirst ? 'Alt+ArrowDown' : 'Alt+ArrowUp'),
          }),
        ]
      : []),
    ...(lines.length > 4 && !isSams
      ? [() => ({ edit: changed(others), make: (page: Page) => onRow(page, 'Delete') })]
      : []),
    ...(file === undefined
      ? []
      : [() => ({ edit: changed(lines, file.title), make: () => openFile(file.path) })]),
  ];
  return random.oneOf(kinds)();
}

/** A file from the other person that brings one more point. */
export interface HandedOver {
  readonly path: string;
  readonly session: string;
  readonly title: string;
}
