import type * as Y from 'yjs';
import { manifestOf } from '@/bindings/kept-by-main.ts';
import { documentNames, type SessionDocument } from '@/model/documents.ts';
import { newId, type RoomId, type SessionId } from '@/model/ids.ts';
import { Catalogue } from '@/persistence/catalogue.ts';
import { createDocumentStore, type DocumentHandle } from '@/persistence/document-store.ts';
import { createWritingLock } from '@/persistence/writing-lock.ts';
import { desktop } from '@/platform/desktop.ts';

/** The store as the app puts it together, with the manifest that main keeps. */
export function openWorld() {
  const bridge = desktop();
  const now = (): number => Date.now();
  const store = createDocumentStore({ now, manifest: manifestOf(bridge), mayWrite: createWritingLock() });
  return { bridge, now, store, catalogue: new Catalogue() };
}

export type World = ReturnType<typeof openWorld>;

export const newSessionName = (): string => documentNames.session(newId<RoomId>(), newId<SessionId>());

export async function acquired({ store }: Pick<World, 'store'>, name: string): Promise<DocumentHandle> {
  const result = await store.acquire(name);
  if (!result.ok) throw new Error(`${name}: ${result.error.kind}`);
  return result.value;
}

export const asSession = (document: Y.Doc): SessionDocument => document as SessionDocument;

export const middleOf = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;

/** Lets the page do whatever else waits: input, painting, answers of the store. */
export const otherTasks = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
