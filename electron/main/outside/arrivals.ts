import { readLink, writeLink, type LinkReading } from '../../contract/link.ts';
import type { Opened } from './read-arguments.ts';

/** More than anybody opens at once. Who floods us is not given the person's attention for ever. */
export const maximumWaiting = 20;

/** One thing that waits for the person's word. */
export type Waiting =
  | { readonly id: number; readonly kind: 'file'; readonly path: string }
  | { readonly id: number; readonly kind: 'link'; readonly reading: LinkReading };

/** What was opened outside, in the order in which it came, until the person has decided about it. */
export interface Arrivals {
  /** Whether there is something to ask now that was not there before. */
  readonly add: (opened: readonly Opened[]) => boolean;
  /** The one to ask about. It stays first until it is settled, so that a page that comes back asks again. */
  readonly first: () => Waiting | undefined;
  /** A waiting one by its id; `undefined` once it is settled. */
  readonly find: (id: number) => Waiting | undefined;
  readonly settle: (id: number) => void;
}

const keyOfLink = (reading: LinkReading): string =>
  reading.kind === 'link' ? writeLink(reading.link) : reading.kind;

const keyOf = (one: Waiting): string =>
  one.kind === 'file' ? `file ${one.path}` : `link ${keyOfLink(one.reading)}`;

/** Each is asked once: what waits already does not wait twice, and links that cannot be told apart are one. */
export function createArrivals(): Arrivals {
  let waiting: readonly Waiting[] = [];
  let lastId = 0;
  const take = (opened: Opened): boolean => {
    const id = lastId + 1;
    const one: Waiting =
      opened.kind === 'file'
        ? { id, kind: 'file', path: opened.path }
        : { id, kind: 'link', reading: readLink(opened.text) };
    const isKnown = waiting.some((other) => keyOf(other) === keyOf(one));
    if (isKnown || waiting.length >= maximumWaiting) return false;
    lastId = id;
    waiting = [...waiting, one];
    return true;
  };
  return {
    add: (opened) => opened.map(take).includes(true),
    first: () => waiting[0],
    find: (id) => waiting.find((one) => one.id === id),
    settle: (id) => {
      waiting = waiting.filter((one) => one.id !== id);
    },
  };
}
