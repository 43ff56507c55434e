import type * as Y from 'yjs';
import type { PersonalDocument } from '../documents.ts';
import { edit } from '../record.ts';
import { momentSchema } from '../values.ts';
import { contentNameSchema } from './template.ts';

/** Audience: only me. What comes with Waymark and I do not want to be offered, by kind and name, since when. */
export type HiddenKind = 'template' | 'question';

/** Flat fields (`template.closing`): two nested maps made under one name by two devices of mine would hide one of the two. */
export const hidden = (document: PersonalDocument): Y.Map<unknown> => document.getMap('hidden');

/** The names of what is hidden, the one hidden last first. */
export const readHidden = (document: PersonalDocument, kind: HiddenKind): readonly string[] =>
  [...hidden(document).entries()]
    .flatMap(([key, value]): readonly (readonly [string, number])[] => {
      const name = key.startsWith(`${kind}.`) ? key.slice(kind.length + 1) : '';
      const since = momentSchema.safeParse(value);
      return contentNameSchema.safeParse(name).success && since.success ? [[name, since.data]] : [];
    })
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name);

export const hide = (document: PersonalDocument, kind: HiddenKind, name: string, now: number): void => {
  edit(document, () => {
    hidden(document).set(`${kind}.${name}`, now);
  });
};

export const showAgain = (document: PersonalDocument, kind: HiddenKind, name: string): void => {
  edit(document, () => {
    hidden(document).delete(`${kind}.${name}`);
  });
};
