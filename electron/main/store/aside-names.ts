import { readdirSync } from 'node:fs';

/** Where Chromium keeps the page's databases, in the data folder. */
export const databasesName = 'IndexedDB';

/** What is kept of damaged databases, beside the databases, under the time it was put there: for a person to find. */
export const asidePrefix = `${databasesName} set aside `;

/** The databases as they were when the app was started last: see last-start.ts. */
export const lastStartName = `${databasesName} last start`;

/** The logs as they were before they were mended. */
export const mendedPrefix = `${databasesName} mended `;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** No colon: Windows forbids it in a name. */
const timeWords = (at: Date): string =>
  `${String(at.getFullYear())}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())} ` +
  `${twoDigits(at.getHours())}.${twoDigits(at.getMinutes())}`;

const namesIn = (dataFolder: string): readonly string[] => {
  try {
    return readdirSync(dataFolder);
  } catch {
    return [];
  }
};

/** A name in the data folder that nothing has yet. */
export function freeName(dataFolder: string, prefix: string, at: Date): string {
  const taken = new Set(namesIn(dataFolder));
  const name = prefix + timeWords(at);
  for (let number = 1; ; number += 1) {
    const next = number === 1 ? name : `${name} (${String(number)})`;
    if (!taken.has(next)) return next;
  }
}

/** Everything that is kept of damaged databases. */
export const keptNames = (dataFolder: string): readonly string[] =>
  namesIn(dataFolder).filter((name) => name.startsWith(asidePrefix) || name.startsWith(mendedPrefix));

/** The folder that was put aside last; the name says when. */
export const newestAside = (dataFolder: string): string | undefined =>
  namesIn(dataFolder)
    .filter((name) => name.startsWith(asidePrefix))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .at(-1);
