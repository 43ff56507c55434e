import { setTimeout as pause } from 'node:timers/promises';

/** @typedef {import('@playwright/test').Page} Page */

/** Fast typing: what one key has left to do, saving it for example, is done before the next. */
const betweenKeysMs = 40;

/**
 * Has the page note, for each key, how long it takes from the press, as Chromium stamps it, until the first frame is drawn that
 * shows what it wrote; and the longest task meanwhile, as far as Chromium tells of tasks over 50 ms.
 * @param {Page} page
 * @param {string} field what is typed in
 */
export async function watchTyping(page, field) {
  await page.evaluate((field) => {
    const element = document.querySelector(field);
    if (element === null) throw new Error(`There is no ${field}.`);
    /** @type {number[]} */
    const figures = [];
    let longest = 0;
    /** @type {number | undefined} */
    let pressed;
    /** @type {() => void} */
    let drawn = () => undefined;
    window.addEventListener(
      'keydown',
      (event) => {
        pressed = event.timeStamp;
      },
      true,
    );
    const changed = () => {
      if (pressed === undefined) return;
      const begin = pressed;
      pressed = undefined;
      requestAnimationFrame(() => {
        // Style, layout and paint of this frame come after its callbacks, and this task before all others.
        void scheduler.postTask(
          () => {
            figures.push(performance.now() - begin);
            drawn();
          },
          { priority: 'user-blocking' },
        );
      });
    };
    if (element instanceof HTMLTextAreaElement) element.addEventListener('input', changed);
    else
      new MutationObserver(changed).observe(element, { childList: true, characterData: true, subtree: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: 'longtask' });
    Object.assign(window, {
      typing: {
        count: () => figures.length,
        until: (/** @type {number} */ count) =>
          new Promise((resolve, reject) => {
            if (figures.length >= count) return resolve(undefined);
            setTimeout(() => reject(new Error('A key has drawn nothing.')), 10_000);
            drawn = () => figures.length >= count && resolve(undefined);
          }),
        take: () => {
          const taken = { figures: figures.splice(0), longest };
          longest = 0;
          return taken;
        },
      },
    });
  }, field);
}

/**
 * Presses a key and waits until it is drawn.
 * @param {Page} page
 * @param {string} key
 */
async function press(page, key) {
  await pause(betweenKeysMs);
  const count = await page.evaluate(() => window.typing.count());
  await page.keyboard.press(key);
  await page.evaluate((count) => window.typing.until(count), count + 1);
}

const keyOf = (/** @type {string} */ character) =>
  character === '\n' ? 'Enter' : character === ' ' ? 'Space' : character;

/**
 * Types in notes whose paragraphs are the lines of a text.
 * @param {Page} page
 * @param {string} field
 * @param {readonly import('./recorded-keys.mjs').Stroke[]} strokes
 */
export async function typeStrokes(page, field, strokes) {
  await page.bringToFront();
  await page.evaluate(() => window.typing.take());
  for (const stroke of strokes) {
    const isKey = await page.evaluate(place, { field, stroke });
    if (!isKey) continue;
    await press(page, stroke.inserted === '' ? 'Backspace' : keyOf(stroke.inserted));
  }
  return page.evaluate(() => window.typing.take());
}

/**
 * Types a sentence in a title, letter by letter.
 * @param {Page} page
 * @param {string} field
 * @param {string} words
 */
export async function typeTitle(page, field, words) {
  await page.bringToFront();
  await page.locator(field).fill('');
  await page.locator(field).focus();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.evaluate(() => window.typing.take());
  for (const letter of words) await press(page, keyOf(letter));
  return page.evaluate(() => window.typing.take());
}

/**
 * Runs in the page: puts the caret where the next key belongs, or writes at once what nobody typed; answers whether a key is left
 * to press. The editor is the one of the field, ours or the bare one.
 */
async function place({ field, stroke }) {
  /** @type {any} */
  const shown = document.querySelector(field);
  const { editor } = shown;
  const { doc } = editor.state;
  // A line's end is one character of the text, and the end of one paragraph and the beginning of the next in the editor.
  const at = (position) => {
    let left = position;
    let before = 0;
    for (let index = 0; index < doc.childCount; index += 1) {
      const { size } = doc.child(index).content;
      if (left <= size) return before + 1 + left;
      left -= size + 1;
      before += size + 2;
    }
    throw new Error('The place is outside the text.');
  };
  const [from, to] = [at(stroke.position), at(stroke.position + stroke.removed)];
  const isTyped = stroke.inserted.length <= 1;
  const isOneBack = stroke.removed === 1 && stroke.inserted === '';
  const caret = isOneBack ? to : { from, to };
  const { selection } = editor.state;
  const isThere =
    typeof caret === 'number'
      ? selection.empty && selection.from === caret
      : selection.from === from && selection.to === to;
  if (isTyped) {
    if (!isThere || !editor.isFocused) editor.chain().focus().setTextSelection(caret).run();
  } else {
    const { tr } = editor.state;
    tr.delete(from, to);
    let place = from;
    stroke.inserted.split('\n').forEach((line, index) => {
      if (index > 0) {
        tr.split(place);
        place += 2;
      }
      if (line !== '') tr.insertText(line, place);
      place += line.length;
    });
    editor.view.dispatch(tr);
    window.typing.take();
  }
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 200 }));
  return isTyped;
}
