import * as z from 'zod/mini';
import type { MentorshipDocument } from '../documents.ts';
import type { PersonId } from '../ids.ts';
import { edit, fieldReader, type Read } from '../record.ts';
import { roles, type Role } from '../role.ts';
import { maximumNameLength } from './profile.ts';

/**
 * Audience: both of us. One of the two people of a mentorship, kept under the role, so that both devices mean the same
 * record without ever having met. `personId` is missing until that person has taken their place.
 */
export interface Participant extends Read {
  readonly role: Role;
  readonly name: string;
  readonly personId: PersonId | undefined;
}

/** Flat fields (`learner.name`): two nested maps made under one key by two devices would hide one of the two. */
const participants = (document: MentorshipDocument) => document.getMap('participants');

export function readParticipant(document: MentorshipDocument, role: Role): Participant {
  const read = fieldReader(participants(document));
  const name = read.value(`${role}.name`, z.string(), '');
  const called = read.value(`${role}.called`, z.optional(z.string()), undefined);
  const personId = read.value(`${role}.personId`, z.optional(z.string()), undefined);
  return {
    role,
    name: personId === undefined ? (called ?? name) : name,
    personId: personId as PersonId | undefined,
    damaged: read.damaged,
  };
}

export function writeParticipant(
  document: MentorshipDocument,
  role: Role,
  person: { readonly name: string; readonly personId?: PersonId },
): void {
  edit(document, () => {
    const fields = participants(document);
    fields.set(`${role}.name`, person.name);
    if (person.personId !== undefined) fields.set(`${role}.personId`, person.personId);
  });
}

/** Which of the two a person is, or `undefined` if neither. */
export function roleOf(document: MentorshipDocument, person: PersonId): Role | undefined {
  if (readParticipant(document, 'learner').personId === person) return 'learner';
  if (readParticipant(document, 'mentor').personId === person) return 'mentor';
  return undefined;
}

/** The place nobody has taken yet; `undefined` where both are taken, or neither (which no Waymark writes). */
export function freeRole(document: MentorshipDocument): Role | undefined {
  const free = roles.filter((role) => readParticipant(document, role).personId === undefined);
  return free.length === 1 ? free[0] : undefined;
}

/**
 * Says how the other person is called while they have not taken their place; afterwards the name is theirs alone. Beside the
 * name, so that it cannot outdo theirs where they take their place at the same time.
 */
export function nameFreePlace(document: MentorshipDocument, role: Role, name: string): void {
  const { personId, name: before } = readParticipant(document, role);
  const words = name.trim().slice(0, maximumNameLength);
  if (personId !== undefined || words === '' || words === before) return;
  edit(document, () => {
    participants(document).set(`${role}.called`, words);
  });
}
