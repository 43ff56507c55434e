import * as z from 'zod/mini';
import type { PersonalDocument } from '../documents.ts';
import { fieldReader } from '../record.ts';

/** Nobody's own words: undo leaves it alone. */
const recoveryOrigin = { origin: 'recovery' } as const;

const recoveryMap = (document: PersonalDocument) => document.getMap('recovery');

/**
 * Audience: only me. When I last showed that I have my recovery phrase, milliseconds since 1970; `undefined` where I have not
 * yet. The phrase itself is in no document.
 */
export function phraseCheckedAt(document: PersonalDocument): number | undefined {
  const record = recoveryMap(document);
  return record.has('checkedAt')
    ? fieldReader(record).value('checkedAt', z.number(), 0) || undefined
    : undefined;
}

/** Puts on record that the phrase was checked; `undefined` for a new one, which nobody has checked. */
export function writePhraseChecked(document: PersonalDocument, at: number | undefined): void {
  document.transact(() => {
    if (at === undefined) recoveryMap(document).delete('checkedAt');
    else recoveryMap(document).set('checkedAt', at);
  }, recoveryOrigin);
}
