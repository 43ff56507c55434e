import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Beside the project, where there is any: see its README there. */
const place = join('..', 'shared', 'data', 'seph-blog1.json.gz');

/** The last of them are typed; the others are in the notes already. */
const typedCount = 2_000;

/**
 * What Markdown shortcuts and menus wait for would make something else of the line, and every place behind it another one. It
 * is typed as a letter: each key counts, and no text is read.
 */
const asTyped = (/** @type {string} */ words) => words.replaceAll(/[^\p{L}\p{N} .,;:!?'"\n]/gu, 'x');

/**
 * @typedef {object} Stroke what one key does
 * @property {number} position in the text, where the caret goes first
 * @property {number} removed characters behind it, which are chosen first
 * @property {string} inserted one character; none where the key takes away
 */

/**
 * What somebody wrote over a long time: all but its end as a history, and its end as keys. What was pasted is left out of the
 * keys: nobody types it.
 * @param {string} root the project
 * @returns {{ file: string, recorded: { history: unknown, strokes: readonly Stroke[] } | undefined }}
 */
export function recordedKeys(root) {
  const file = join(root, place);
  if (!existsSync(file)) return { file, recorded: undefined };
  const { txns } = JSON.parse(gunzipSync(readFileSync(file)).toString());
  const before = txns.slice(0, -typedCount).map((/** @type {any} */ { patches }) => ({ patches }));
  const strokes = txns.slice(-typedCount).flatMap((/** @type {any} */ { patches }) =>
    patches.map((/** @type {[number, number, string]} */ [position, removed, inserted]) => ({
      position,
      removed,
      inserted: asTyped(inserted),
    })),
  );
  return { file, recorded: { history: { txns: before }, strokes } };
}
