import * as Y from 'yjs';

/** The origin of what came from another replica. */
const arrived = { origin: 'another replica' } as const;

/** One document on several replicas, and the updates that are on their way between them. */
export interface Network<Document extends Y.Doc> {
  readonly replicas: readonly Document[];
  /** Gives a replica one of the updates on their way to it: any of them, and perhaps not for the last time. */
  readonly deliver: (to: number, which: number, again: boolean) => boolean;
  /** Gives one replica what another has, as two devices do that meet. */
  readonly meet: (from: number, to: number) => void;
  /** Gives everybody everything. */
  readonly settle: () => void;
}

export function createNetwork<Document extends Y.Doc>(
  count: number,
  clientId: () => number,
): Network<Document> {
  const onTheWay: Uint8Array[][] = Array.from({ length: count }, () => []);
  const replicas = Array.from({ length: count }, (_, index) => {
    const replica = new Y.Doc() as Document;
    replica.clientID = clientId();
    replica.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === arrived) return;
      onTheWay.forEach((queue, to) => {
        if (to !== index) queue.push(update);
      });
    });
    return replica;
  });
  const at = (index: number): Document => {
    const replica = replicas[index % count];
    if (replica === undefined) throw new Error('no replica');
    return replica;
  };
  const meet = (from: number, to: number): void => {
    const missing = Y.encodeStateAsUpdate(at(from), Y.encodeStateVector(at(to)));
    Y.applyUpdate(at(to), missing, arrived);
  };
  return {
    replicas,
    deliver: (to, which, again) => {
      const queue = onTheWay[to % count] ?? [];
      const index = which % Math.max(queue.length, 1);
      const update = queue[index];
      if (update === undefined) return false;
      if (!again) queue.splice(index, 1);
      Y.applyUpdate(at(to), update, arrived);
      return true;
    },
    meet,
    settle: () => {
      for (let round = 0; round < 2; round += 1)
        for (let from = 0; from < count; from += 1) for (let to = 0; to < count; to += 1) meet(from, to);
    },
  };
}
