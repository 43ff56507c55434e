import * as Y from 'yjs';

/** An editing history of two people as it was recorded: see the data's own description. */
export interface History {
  readonly endContent: string;
  readonly txns: readonly {
    /** The transactions that its author had seen, beside their own. */
    readonly parents: readonly number[];
    readonly agent: number;
    /** Positions in characters; there is none outside the basic plane. */
    readonly patches: readonly (readonly [position: number, removed: number, inserted: string])[];
  }[];
}

/** Transactions between two moments in which everything is stored: as many as two people make in a second or two. */
const betweenStored = 20;

/**
 * Does what the two people did: the first in `ours`, the second in a document of their own, each of them knowing of the other
 * what they knew then.
 * @throws when the text is another one in the end
 */
export async function replay(
  ours: Y.Doc,
  textIn: (document: Y.Doc) => Y.Text,
  history: History,
  stored: () => Promise<unknown>,
): Promise<void> {
  const theirs = new Y.Doc();
  // What both wrote at one place is ordered by this, and was recorded with the first person's before.
  theirs.clientID = ours.clientID + 1;
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(ours));
  const sides = [ours, theirs].map((document) => ({ document, known: new Set<number>() }));
  const updates: Uint8Array[] = [];

  const learn = (side: (typeof sides)[number], from: readonly number[]): void => {
    const news: number[] = [];
    const waiting = [...from];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      if (side.known.has(index)) continue;
      side.known.add(index);
      news.push(index);
      waiting.push(...(history.txns[index]?.parents ?? []));
    }
    for (const index of news.toSorted((a, b) => a - b))
      Y.applyUpdate(side.document, updates[index] as Uint8Array, 'the other person');
  };

  for (const [index, { parents, agent, patches }] of history.txns.entries()) {
    const side = sides[agent];
    if (side === undefined) throw new Error('The history is not one of two people.');
    learn(side, parents);
    const take = (update: Uint8Array): void => {
      updates[index] = update;
    };
    side.document.once('update', take);
    side.document.transact(() => {
      const text = textIn(side.document);
      for (const [position, removed, inserted] of patches) {
        if (removed > 0) text.delete(position, removed);
        if (inserted !== '') text.insert(position, inserted);
      }
    });
    side.known.add(index);
    if (index % betweenStored === 0) await stored();
  }
  learn(sides[0] as (typeof sides)[number], [...history.txns.keys()]);
  await stored();
  theirs.destroy();
  // oxlint-disable-next-line typescript/no-base-to-string -- Y.Text#toString is its text
  if (textIn(ours).toString() !== history.endContent) throw new Error('The replay ends in another text.');
}
