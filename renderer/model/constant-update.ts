import { digest } from 'lib0/hash/sha256';
import * as Y from 'yjs';

/** Yjs draws its own client ids below this: one of ours is never anybody's. */
const firstConstantClient = 2 ** 32;

/** Bytes of the hash in a client id; with the offset it stays below 2 ** 53, which is as far as Yjs counts exactly. */
const hashBytes = 6;

function clientOf(name: string): number {
  const hash = digest(new TextEncoder().encode(name)).subarray(0, hashBytes);
  return hash.reduce((number, byte) => number * 256 + byte, 0) + firstConstantClient;
}

/**
 * Something that two devices may both make while apart, made so that it is one thing when they meet: an update with the
 * same bytes on both. It is written in a document of its own under a client id that `name` gives.
 *
 * HAZARD: two different contents under one name are a document that never converges. `name` has to contain everything
 * that `write` depends on, and `write` has to do the same in every version of the app, in the same order; its bytes are
 * held fast by a test. (Dmonad, discuss.yjs.dev, "Initial offline value of a shared document", 2021.)
 */
export function constantUpdate(
  name: string,
  write: (document: Y.Doc) => void,
  /** What has to be there first: another constant update. */
  base?: Uint8Array,
): Uint8Array {
  const scratch = new Y.Doc();
  if (base !== undefined) Y.applyUpdate(scratch, base);
  scratch.clientID = clientOf(name);
  scratch.transact(() => {
    write(scratch);
  });
  const update = Y.encodeStateAsUpdate(scratch);
  scratch.destroy();
  return update;
}

/** Nobody's own edit: undo never deletes what both may have made. What makes it mine is the grave that it is given (digGrave). */
const constantOrigin = { origin: 'constant update' } as const;

/** Whether a transaction brought what somebody else did: neither an edit of this device, nor such a thing that it made. */
export const isFromElsewhere = ({ local, origin }: Y.Transaction): boolean =>
  !local && origin !== constantOrigin;

/**
 * Puts such a thing into a document. Not inside an edit: Yjs would take that for somebody else's, and change the document's
 * client id.
 */
export const applyConstantUpdate = (document: Y.Doc, update: Uint8Array): void => {
  Y.applyUpdate(document, update, constantOrigin);
};
