import * as Y from 'yjs';

/** The same document on two devices, apart until they exchange. */
export interface TwoCopies<Document extends Y.Doc> {
  readonly mine: Document;
  readonly theirs: Document;
  /** Gives each what the other has. */
  readonly exchange: () => void;
}

export function twoCopies<Document extends Y.Doc>(): TwoCopies<Document> {
  const [mine, theirs] = [new Y.Doc() as Document, new Y.Doc() as Document];
  return {
    mine,
    theirs,
    exchange: () => {
      const fromMine = Y.encodeStateAsUpdate(mine);
      Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));
      Y.applyUpdate(theirs, fromMine);
    },
  };
}
