/** Why a version was kept. */
export type VersionCause =
  /** Some minutes of editing, or the document was left after changes. */
  | 'editing'
  | 'session-end'
  | 'before-merge'
  | 'before-restore'
  /** Something is about to be thrown away that is nowhere else. */
  | 'before-discard'
  | 'by-hand';

/** A document as it was at one moment, as lists show it; its state is read apart (SPEC.md). */
export interface Version {
  readonly id: string;
  /** The document's name. */
  readonly document: string;
  readonly room: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly cause: VersionCause;
  /** Who changed something since the version before; what they are called is the caller's. */
  readonly authors: readonly string[];
  /** Bytes it takes on the disk. */
  readonly size: number;
  /** The Yjs state vector. */
  readonly vector: Uint8Array;
  /** Equal where nothing was written and nothing deleted in between. */
  readonly fingerprint: string;
}
