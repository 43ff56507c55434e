import * as z from 'zod/mini';
import type { PersonalDocument } from '../documents.ts';
import { newId, type PersonId } from '../ids.ts';
import { edit, fieldReader, type Read } from '../record.ts';

/** Audience: only me. Who I am to this app; my name goes into a mentorship when I take part in one. */
export interface Profile extends Read {
  readonly personId: PersonId;
  readonly name: string;
  /** What I came for; it only decides what a new mentorship offers first. */
  readonly purpose: Purpose;
}

export const purposeSchema = z.enum(['learner', 'mentor', 'both']);
export type Purpose = z.infer<typeof purposeSchema>;

/** Longer is no name, and would break every line it stands in. Characters. */
export const maximumNameLength = 80;

const profileMap = (document: PersonalDocument) => document.getMap('profile');

/** My profile, or `undefined` before the first run is done. */
export function readProfile(document: PersonalDocument): Profile | undefined {
  const record = profileMap(document);
  if (!record.has('personId')) return undefined;
  const read = fieldReader(record);
  return {
    personId: read.value('personId', z.string(), '') as PersonId,
    name: read.value('name', z.string(), ''),
    purpose: read.value('purpose', purposeSchema, 'both'),
    damaged: read.damaged,
  };
}

/** Writes who I am. The person id is drawn once and stays, whatever the name becomes. */
export function writeProfile(
  document: PersonalDocument,
  profile: { readonly name: string; readonly purpose: Purpose },
): void {
  edit(document, () => {
    const record = profileMap(document);
    if (!record.has('personId')) record.set('personId', newId<PersonId>());
    record.set('name', profile.name.trim().slice(0, maximumNameLength));
    record.set('purpose', profile.purpose);
  });
}

/** Makes this device that person's. Only where nobody has written anything yet: what they wrote would be somebody else's. */
export function becomePerson(
  document: PersonalDocument,
  person: { readonly personId: PersonId; readonly name: string; readonly purpose: Purpose },
): void {
  edit(document, () => {
    for (const [key, value] of Object.entries(person)) {
      const record = profileMap(document);
      if (record.get(key) !== value) record.set(key, value);
    }
  });
}
