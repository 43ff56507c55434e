import type * as Y from 'yjs';
import * as z from 'zod/mini';
import { isWritable, type AnyDocument, type PersonalDocument, type SessionDocument } from '../documents.ts';
import type { SessionId } from '../ids.ts';
import { edit, fieldReader, type Read } from '../record.ts';
import type { Role } from '../role.ts';
import { momentSchema } from '../values.ts';

/**
 * How somebody comes into a session, and how they leave it: energy and pleasantness, one word, and what would help. Nobody asks
 * why. Audience: both of us in a session's document, only me in my own; who writes chooses before writing.
 */
export interface Check extends Read {
  readonly energy: Level | undefined;
  readonly pleasantness: Level | undefined;
  readonly word: string;
  /** What would help. */
  readonly help: string;
  /** When it was written last, milliseconds since 1970; `undefined` where it never was. */
  readonly at: number | undefined;
}

/** From -2, very low or very unpleasant, to 2. Two steps on either side of the middle are as fine as people can tell. */
export const levels = [-2, -1, 0, 1, 2] as const;
const levelSchema = z.literal(levels);
export type Level = z.infer<typeof levelSchema>;

export const checkMoments = ['in', 'out'] as const;
export type CheckMoment = (typeof checkMoments)[number];

/** One word, or a few; characters. */
export const maximumCheckWord = 60;
export const maximumCheckHelp = 2_000;

/** A check of somebody, somewhere: what {@link readCheck} and {@link writeCheck} go by. */
export interface CheckPlace {
  readonly document: AnyDocument;
  /** Flat fields (`in.learner.energy`): two nested maps made under one key by two devices would hide one of the two. */
  readonly key: string;
}

/** What somebody tells the other person. */
export const sharedCheck = (document: SessionDocument, role: Role, moment: CheckMoment): CheckPlace => ({
  document,
  key: `${moment}.${role}`,
});

/** What I keep to myself. */
export const privateCheck = (
  document: PersonalDocument,
  session: SessionId,
  moment: CheckMoment,
): CheckPlace => ({ document, key: `${session}.${moment}` });

/** What a view of a check observes. */
export const checks = (document: AnyDocument): Y.Map<unknown> => document.getMap('checks');

export function readCheck({ document, key }: CheckPlace): Check {
  const field = fieldReader(checks(document));
  const text = (name: string): string =>
    field.value(`${key}.${name}`, z.optional(z.string()), undefined) ?? '';
  return {
    energy: field.value(`${key}.energy`, z.optional(levelSchema), undefined),
    pleasantness: field.value(`${key}.pleasantness`, z.optional(levelSchema), undefined),
    word: text('word'),
    help: text('help'),
    at: field.value(`${key}.at`, z.optional(momentSchema), undefined),
    damaged: field.damaged,
  };
}

export type CheckChange = Partial<Pick<Check, 'energy' | 'pleasantness' | 'word' | 'help'>>;

/** Writes what is given and leaves the rest; a level given as `undefined` is taken back. */
export function writeCheck({ document, key }: CheckPlace, changed: CheckChange, now: number): void {
  edit(document, () => {
    const map = checks(document);
    for (const [name, value] of Object.entries(changed)) {
      if (value === undefined) map.delete(`${key}.${name}`);
      else map.set(`${key}.${name}`, typeof value === 'string' ? value.slice(0, limits[name]) : value);
    }
    map.set(`${key}.at`, now);
  });
}

const limits: Readonly<Record<string, number>> = { word: maximumCheckWord, help: maximumCheckHelp };

/** Takes a check back, as if it had never been written; answers whether it could. */
export function eraseCheck({ document, key }: CheckPlace): boolean {
  if (!isWritable(document)) return false;
  return edit(document, () => {
    for (const name of ['energy', 'pleasantness', 'word', 'help', 'at'])
      checks(document).delete(`${key}.${name}`);
  });
}

/** Keeps a check to myself from now on, or tells it: it is written there, and taken away here. */
export function moveCheck(from: CheckPlace, to: CheckPlace, now: number): void {
  const { energy, pleasantness, word, help, at } = readCheck(from);
  if (at === undefined) return;
  writeCheck(to, { energy, pleasantness, word, help }, now);
  eraseCheck(from);
}
