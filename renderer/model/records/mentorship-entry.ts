import * as z from 'zod/mini';
import type { PersonalDocument } from '../documents.ts';
import type { RoomId } from '../ids.ts';
import { edit, fieldReader, type Read } from '../record.ts';
import { momentSchema } from '../values.ts';

/**
 * Audience: only me. How I keep a mentorship in my own lists. Nothing of it is told to the other person, and nothing
 * of the mentorship is deleted by it.
 */
export interface MentorshipEntry extends Read {
  readonly room: RoomId;
  /** What I call it, where the other person's name is not enough; may be empty. */
  readonly label: string;
  /** Put aside, milliseconds since 1970: still to be read, no longer in the way. */
  readonly archivedAt: number | undefined;
  /** Taken off my lists, milliseconds since 1970. */
  readonly removedAt: number | undefined;
}

/** Flat fields (`<room>.removedAt`): two nested maps made under one room by two devices of mine would hide one of the two. */
export const mentorshipEntries = (document: PersonalDocument) => document.getMap('mentorships');

export function readMentorshipEntry(document: PersonalDocument, room: RoomId): MentorshipEntry {
  const field = fieldReader(mentorshipEntries(document));
  return {
    room,
    label: field.value(`${room}.label`, z.optional(z.string()), undefined) ?? '',
    archivedAt: field.value(`${room}.archivedAt`, z.optional(momentSchema), undefined),
    removedAt: field.value(`${room}.removedAt`, z.optional(momentSchema), undefined),
    damaged: field.damaged,
  };
}

const set = (document: PersonalDocument, key: string, value: number | string | undefined): void => {
  edit(document, () => {
    if (value === undefined) mentorshipEntries(document).delete(key);
    else mentorshipEntries(document).set(key, value);
  });
};

/** A name longer than this breaks every line it stands in; characters. */
export const maximumLabelLength = 80;

/** Names a mentorship on my lists; without words it is called by the other person's name again. */
export const labelMentorship = (document: PersonalDocument, room: RoomId, label: string): void => {
  const words = label.trim().slice(0, maximumLabelLength);
  set(document, `${room}.label`, words === '' ? undefined : words);
};

export const archiveMentorship = (document: PersonalDocument, room: RoomId, now: number): void => {
  set(document, `${room}.archivedAt`, now);
};

export const unarchiveMentorship = (document: PersonalDocument, room: RoomId): void => {
  set(document, `${room}.archivedAt`, undefined);
};

export const removeMentorship = (document: PersonalDocument, room: RoomId, now: number): void => {
  set(document, `${room}.removedAt`, now);
};

export const restoreMentorship = (document: PersonalDocument, room: RoomId): void => {
  set(document, `${room}.removedAt`, undefined);
};
