import { useCallback, useEffect, useMemo } from 'react';
import { recordAuthor } from '@/model/authors.ts';
import {
  documentNames,
  isWritable,
  type AnyDocument,
  type DraftsDocument,
  type MentorshipDocument,
  type SessionDocument,
} from '@/model/documents.ts';
import type { RoomId, SessionId } from '@/model/ids.ts';
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
}

/** The two people of a mentorship, seen from my side. */
export interface Pair {
  readonly myRole: Role;
  readonly names: Readonly<Record<Role, string>>;
  readonly partnerRole: Role;
  readonly partnerName: string;
  /** How the other person is called in a sentence. */
  readonly partner: string;
}

export function useMentorship(room: RoomId): Opened<OpenMentorship> {
  const services = useServices();
  const me = useMe();
  const held = useHeld(
    useCallback(() => holdMentorship(services, room, me.personId), [services, room, me.personId]),
  );
  useHistoryInFront(held.kind === 'open' ? writable(held.value.document) : undefined, undoable.mentorship);
  return useMemo(
    () => (held.kind === 'open' ? { kind: 'open', value: { room, document: held.value.document } } : held),
    [held, room],
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
    return { myRole, names, partnerRole, partnerName, partner: shortName(partnerName) };
  }, [document, me.personId]);
  return useDerived(document.getMap('participants'), read);
}

const writable = <Document extends AnyDocument>(document: Document): Document | undefined =>
  isWritable(document) ? document : undefined;

export interface OpenSession {
  readonly document: SessionDocument;
  /** False where a newer Waymark has written what this one does not know: it is shown and left alone. */
  readonly writable: boolean;
}

/** A session's agenda, with what I write in it put on record as mine. */
export function useSession(room: RoomId, session: SessionId, myRole: Role): Opened<OpenSession> {
  const opened = useDocument(documentNames.session(room, session));
  const document = opened.kind === 'open' ? (opened.value.document as SessionDocument) : undefined;
  useEffect(() => (document === undefined ? undefined : recordAuthor(document, myRole)), [document, myRole]);
  useHistoryInFront(document && writable(document), undoable.session);
  return useMemo(() => {
    if (opened.kind !== 'open') return opened;
    const document = opened.value.document as SessionDocument;
    return { kind: 'open', value: { document, writable: isWritable(document) } };
  }, [opened]);
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
