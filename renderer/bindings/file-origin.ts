/** The origin of changes that came in a file: nobody's own edits, so undo leaves them alone. */
export const fileOrigin = { origin: 'file' } as const;
