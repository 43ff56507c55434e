/**
 * Where a document's changes are. `saved` means on this device's disk: the transaction that holds them has completed
 * with strict durability. It is never said earlier.
 */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: SaveFailure; readonly since: number };

/** Why changes are only in memory: the disk is full, the store was closed under us, or it refused for another reason. */
export type SaveFailure = 'no-space' | 'store-closed' | 'refused';

export const saved: SaveState = { kind: 'saved' };
export const saving: SaveState = { kind: 'saving' };

/** The state of several documents as one: a failure outweighs everything, saving outweighs saved. */
export function worstOf(states: Iterable<SaveState>): SaveState {
  let worst: SaveState = saved;
  for (const state of states) {
    if (state.kind === 'failed') {
      if (worst.kind !== 'failed' || state.since < worst.since) worst = state;
    } else if (state.kind === 'saving' && worst.kind === 'saved') worst = state;
  }
  return worst;
}
