import * as Y from 'yjs';

/** The deletions or insertions of a step. */
type Ids = Parameters<typeof Y.iterateDeletedStructs>[1];

/** The item that stands for one of mine after it was taken back and done again, however often; and how far within it. */
function followRedone({ store }: Y.Doc, id: Y.ID): { readonly item: Y.Item; readonly diff: number } {
  let item = Y.getItem(store, id);
  let diff = id.clock - item.id.clock;
  while (item instanceof Y.Item && item.redone !== null) {
    const next = Y.createID(item.redone.client, item.redone.clock + diff);
    item = Y.getItem(store, next);
    diff = next.clock - item.id.clock;
  }
  return { item, diff };
}

/** Where a run of mine has to be cut to lie over the pieces that stand for it now. */
function cutsOf(document: Y.Doc, { id, length }: Y.Item): readonly Y.ID[] {
  const cuts: Y.ID[] = [];
  for (let offset = 0; offset < length;) {
    const { item, diff } = followRedone(document, Y.createID(id.client, id.clock + offset));
    offset += item.length - diff;
    if (offset < length) cuts.push(Y.createID(id.client, id.clock + offset));
  }
  return cuts;
}

/**
 * Words that were taken back and done again stand in the document as new ones, and something written within them has parted
 * these since. Yjs's undo manager would find only the first part ("@todo This should return several items", followRedone in
 * yjs/src/structs/Item.js), and leave the rest when the step is taken back once more. So what the step knows is parted
 * in the same places before it is taken.
 */
export function partRedone(document: Y.Doc, insertions: Ids): void {
  document.transact((transaction) => {
    const cuts: Y.ID[] = [];
    Y.iterateDeletedStructs(transaction, insertions, (struct: unknown) => {
      if (struct instanceof Y.Item && struct.redone !== null) cuts.push(...cutsOf(document, struct));
    });
    for (const cut of cuts) Y.getItemCleanStart(transaction, cut);
  }, partOrigin);
}

/** Nothing is changed by it, so nobody hears of it. */
const partOrigin = { origin: 'part redone' } as const;
