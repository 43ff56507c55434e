import * as Y from 'yjs';
import { documentNames, isWritable, type NamedDocument, type PersonalDocument } from '@/model/documents.ts';
import { becomePerson } from '@/model/records/profile.ts';
import type { DocumentHandle } from '@/persistence/document-store.ts';
import { fileOrigin } from '../file-origin.ts';
import { holdMentorship } from '../hold-mentorship.ts';
import { rebuildRows } from '../rebuild-rows.ts';
import type { Services } from '../services.ts';
import type { CopyProgress } from './gather.ts';
import type { CopiedDocument, OwnCopy } from './read-own-copy.ts';

/** A document that is not on the disk as the file has it. */
export interface NotTaken {
  readonly named: NamedDocument;
  /**
   * `not-saved`: it is shown, and stored as soon as that is possible. `unreadable`, `newer`: what is on this device is as it
   * was, because it cannot be read, or a newer Waymark has written in it.
   */
  readonly reason: 'not-saved' | 'unreadable' | 'newer';
}

export interface TakenIn {
  /** Documents in which something was new. */
  readonly changed: number;
  readonly notTaken: readonly NotTaken[];
}

/** Agendas before the mentorships that list them; who I am last: until then a device with nobody has nobody. */
const order: Readonly<Record<NamedDocument['kind'], number>> = {
  session: 0,
  drafts: 1,
  mentorship: 2,
  personal: 3,
};

/**
 * Takes in a checked copy, document by document: each is merged, none is replaced, and one that cannot be taken keeps no
 * other from it. After a crash in between, taking it in again completes it.
 */
export async function mergeOwnCopy(
  services: Services,
  copy: OwnCopy,
  onProgress: (progress: CopyProgress) => void,
): Promise<TakenIn> {
  const { store } = services;
  const { personId } = copy.person;
  const notTaken: NotTaken[] = [];
  let changed = 0;

  const put = async (
    handle: DocumentHandle,
    change: (document: Y.Doc) => void,
  ): Promise<NotTaken['reason'] | undefined> => {
    if (!isWritable(handle.document)) return 'newer';
    let isNew = false;
    const onUpdate = (): void => {
      isNew = true;
    };
    handle.document.on('update', onUpdate);
    change(handle.document);
    handle.document.off('update', onUpdate);
    if (isNew) changed += 1;
    return (await handle.settled()).kind === 'failed' ? 'not-saved' : undefined;
  };

  const take = async ({ name, named, update }: CopiedDocument): Promise<NotTaken['reason'] | undefined> => {
    const merge = (document: Y.Doc): void => Y.applyUpdate(document, update, fileOrigin);
    if (named.kind === 'mentorship') {
      const held = await holdMentorship(services, named.room, personId);
      if (!held.ok) return 'unreadable';
      const reason = await put(held.value, merge);
      await held.value.rowsDerived();
      held.value.release();
      return reason;
    }
    const acquired = await store.acquire(name, named.kind === 'personal' ? 'if-empty' : 'always');
    if (!acquired.ok) return 'unreadable';
    const reason = await put(acquired.value, (document) => {
      if (named.kind !== 'personal') merge(document);
      // In one transaction: a page that looks in between would show who was here before.
      else
        document.transact(() => {
          merge(document);
          if (copy.makesHerePerson) becomePerson(document as PersonalDocument, copy.person);
        }, fileOrigin);
    });
    acquired.value.release();
    return reason;
  };

  const documents = copy.documents.toSorted((a, b) => order[a.named.kind] - order[b.named.kind]);
  for (const [index, document] of documents.entries()) {
    const reason = await take(document);
    if (reason !== undefined) notTaken.push({ named: document.named, reason });
    onProgress({ done: index + 1, of: documents.length });
  }
  if (copy.makesHerePerson && copy.part === 'mentorship') {
    const acquired = await store.acquire(documentNames.personal, 'if-empty');
    const reason = acquired.ok
      ? await put(acquired.value, (document) => becomePerson(document as PersonalDocument, copy.person))
      : 'unreadable';
    if (acquired.ok) acquired.value.release();
    if (reason !== undefined) notTaken.push({ named: { kind: 'personal' }, reason });
  }
  // What I have removed or brought back on the other device.
  await rebuildRows(services, personId);
  return { changed, notTaken };
}
