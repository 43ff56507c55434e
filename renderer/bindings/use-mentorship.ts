import { useCallback, useEffect, useMemo } from 'react';
import * as Y from 'yjs';
import { recordAuthor } from '@/model/authors.ts';
import {
  documentNames,
  header,
  isWritable,
  type DraftsDocument,
  type MentorshipDocument,
  type SessionDocument,
} from '@/model/documents.ts';
import type { RoomId, SessionId } from '@/model/ids.ts';
import { migrateDocument } from '@/model/migrations.ts';
import { readParticipant, roleOf } from '@/model/records/participant.ts';
import { otherRole, type Role } from '@/model/role.ts';
import { undoable } from '@/model/undo/undoable.ts';
import { shortName } from '@/lib/names.ts';
import { holdMentorship } from './hold-mentorship.ts';
import { useHistoryInFront } from './histories.ts';
import { useMe } from './me.ts';
import { useServices } from './services.ts';
import { useDerived } from './use-derived.ts';
import { useDocument, useHeld, type Opened } from './use-opened.ts';

/** A mentorship on screen, and who the two people are in it. */
export interface OpenMentorship {
  readonly room: RoomId;
  readonly document: MentorshipDocument;
  /** False where a newer Waymark has written what this one does not know: it is shown and left alone. */
  readonly writable: boolean;
}

/** The two people of a mentorship, seen from my side. */
export interface Pair {
  readonly myRole: Role;
  readonly names: Readonly<Record<Role, string>>;
  readonly partnerRole: Role;
  readonly partnerName: string;
  /** How the other person is called in a sentence. */
  readonly partner: string;
  /** Whether the other person has taken their place; until then their name is what I wrote. */
  readonly isPlaceTaken: boolean;
}

export function useMentorship(room: RoomId): Opened<OpenMentorship> {
  const services = useServices();
  const me = useMe();
  const held = useHeld(
    useCallback(() => holdMentorship(services, room, me.personId), [services, room, me.personId]),
  );
  const document = held.kind === 'open' ? held.value.document : undefined;
  const writable = useWritable(document);
  useHistoryInFront(writable ? document : undefined, undoable.mentorship);
  return useMemo(
    () =>
      held.kind === 'open'
        ? { kind: 'open', value: { room, document: held.value.document, writable } }
        : held,
    [held, room, writable],
  );
}

const nothing = new Y.Doc();

/** Whether this Waymark may write in a document; that can end while it is open. */
function useWritable(document: Y.Doc | undefined): boolean {
  const shown = document ?? nothing;
  return useDerived(
    header(shown),
    useCallback(() => isWritable(shown), [shown]),
  );
}

/** Who the two people are; `undefined` where I am neither (a document that is empty or not mine). */
export function usePair(document: MentorshipDocument): Pair | undefined {
  const me = useMe();
  const read = useCallback((): Pair | undefined => {
    const myRole = roleOf(document, me.personId);
    if (myRole === undefined) return undefined;
    const names = {
      learner: readParticipant(document, 'learner').name,
      mentor: readParticipant(document, 'mentor').name,
    };
    const partnerRole = otherRole(myRole);
    const partnerName = names[partnerRole];
    const isPlaceTaken = readParticipant(document, partnerRole).personId !== undefined;
    return { myRole, names, partnerRole, partnerName, partner: shortName(partnerName), isPlaceTaken };
  }, [document, me.personId]);
  return useDerived(document.getMap('participants'), read);
}

export interface OpenSession {
  readonly document: SessionDocument;
  /** False where a newer Waymark has written what this one does not know: it is shown and left alone. */
  readonly writable: boolean;
}

/** A session's agenda, with what I write in it put on record as mine. */
export function useSession(room: RoomId, session: SessionId, myRole: Role): Opened<OpenSession> {
  const opened = useDocument(documentNames.session(room, session));
  const document = opened.kind === 'open' ? (opened.value.document as SessionDocument) : undefined;
  useEffect(() => {
    if (document === undefined) return undefined;
    migrateDocument(document);
    return recordAuthor(document, myRole);
  }, [document, myRole]);
  const writable = useWritable(document);
  useHistoryInFront(writable ? document : undefined, undoable.session);
  return useMemo(() => {
    if (opened.kind !== 'open') return opened;
    return { kind: 'open', value: { document: opened.value.document as SessionDocument, writable } };
  }, [opened, writable]);
}

/** Has a session opened while the view that will show it is still on its way; `undefined` opens none. */
export function useOpenedAhead(session: { readonly room: RoomId; readonly id: SessionId } | undefined): void {
  const { store } = useServices();
  const name = session && documentNames.session(session.room, session.id);
  useEffect(() => {
    if (name === undefined) return undefined;
    const opening = store.acquire(name);
    return () =>
      void opening.then((opened) => {
        if (opened.ok) opened.value.release();
      });
  }, [store, name]);
}

/** My drafts of feedback, which never leave this device. */
export function useDrafts(): Opened<DraftsDocument> {
  const opened = useDocument(documentNames.drafts);
  useHistoryInFront(
    opened.kind === 'open' ? (opened.value.document as DraftsDocument) : undefined,
    undoable.drafts,
  );
  return useMemo(
    () =>
      opened.kind === 'open' ? { kind: 'open', value: opened.value.document as DraftsDocument } : opened,
    [opened],
  );
}
