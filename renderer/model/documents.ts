import type * as Y from 'yjs';
import type { Brand } from '@/lib/brand.ts';
import { parseId, type RoomId, type SessionId } from './ids.ts';

/**
 * The documents, branded by audience so that an *only me* record cannot be written into a shared one.
 * `MentorshipDocument` and `SessionDocument` are shared by both people of a room. `PersonalDocument` belongs to one
 * person; `DraftsDocument` never leaves the device.
 */
export type MentorshipDocument = Brand<Y.Doc, 'mentorship'>;
export type SessionDocument = Brand<Y.Doc, 'session'>;
export type PersonalDocument = Brand<Y.Doc, 'personal'>;
export type DraftsDocument = Brand<Y.Doc, 'drafts'>;

export type SharedDocument = MentorshipDocument | SessionDocument;
export type AnyDocument = SharedDocument | PersonalDocument | DraftsDocument;

/** The names under which persistence keeps them. What is shared begins with its room's id. */
export const documentNames = {
  mentorship: (room: RoomId): string => `${room}/mentorship`,
  session: (room: RoomId, session: SessionId): string => `${room}/session/${session}`,
  personal: 'me/personal',
  drafts: 'me/drafts',
} as const;

/** Which document a name stands for. */
export type NamedDocument =
  | { readonly kind: 'personal' }
  | { readonly kind: 'drafts' }
  | { readonly kind: 'mentorship'; readonly room: RoomId }
  | { readonly kind: 'session'; readonly room: RoomId; readonly session: SessionId };

/** Reads a name that {@link documentNames} gives; `undefined` for any other, however little it differs. */
export function parseDocumentName(name: string): NamedDocument | undefined {
  if (name === documentNames.personal) return { kind: 'personal' };
  if (name === documentNames.drafts) return { kind: 'drafts' };
  const [first = '', kind, last, ...more] = name.split('/');
  const room = parseId<RoomId>(first);
  if (room === undefined || more.length > 0) return undefined;
  if (kind === 'mentorship' && last === undefined) return { kind, room };
  const session = parseId<SessionId>(last ?? '');
  return kind === 'session' && session !== undefined ? { kind, room, session } : undefined;
}

/** The oldest writer this build is: documents whose `minWriter` is higher are not written by it (nor merged). */
export const writerVersion = 1;

/** What a document says of itself. Its `minWriter` can be raised while it is open: what shows it observes this. */
export const header = (document: Y.Doc): Y.Map<unknown> => document.getMap('header');

/** The least writer version that may change the document; `1` where nothing is said. */
export function minWriter(document: Y.Doc): number {
  const value = header(document).get('minWriter');
  return typeof value === 'number' ? value : 1;
}

/** Whether this build may change the document, or only show it because a newer Waymark has written it. */
export const isWritable = (document: Y.Doc): boolean => minWriter(document) <= writerVersion;
