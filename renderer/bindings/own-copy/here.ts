import {
  documentNames,
  parseDocumentName,
  type DraftsDocument,
  type PersonalDocument,
} from '@/model/documents.ts';
import type { RoomId } from '@/model/ids.ts';
import { countDrafts } from '@/model/records/feedback-draft.ts';
import { hidden } from '@/model/records/hidden.ts';
import { mentorshipEntries } from '@/model/records/mentorship-entry.ts';
import { countPrivatePoints } from '@/model/records/private-point.ts';
import type { Profile } from '@/model/records/profile.ts';
import { questions } from '@/model/records/question.ts';
import { templates } from '@/model/records/template.ts';
import { liveDocumentNames } from '@/persistence/stored-state.ts';
import type { Services } from '../services.ts';

/** What is on this device before a copy is taken in. */
export interface Here {
  readonly rooms: ReadonlySet<RoomId>;
  /** There is nobody here, or somebody who has only said their name: nothing on the device refers to who they are. */
  readonly isUntouched: boolean;
}

export async function hereBefore({ store }: Pick<Services, 'store'>, me: Profile | undefined): Promise<Here> {
  const names = await liveDocumentNames();
  const rooms = new Set(
    names.flatMap((name) => {
      const named = parseDocumentName(name);
      return named !== undefined && 'room' in named ? [named.room] : [];
    }),
  );
  // Where nobody is known, what lies here is the rest of a copy that was broken off, and taking it in again completes it.
  if (me === undefined) return { rooms, isUntouched: true };
  if (rooms.size > 0) return { rooms, isUntouched: false };
  const personal = await store.acquire(documentNames.personal, 'if-empty');
  if (!personal.ok) return { rooms, isUntouched: false };
  const space = personal.value.document as PersonalDocument;
  const own = [mentorshipEntries, templates, questions, hidden];
  const isEmpty = countPrivatePoints(space) === 0 && own.every((records) => records(space).size === 0);
  personal.value.release();
  return { rooms, isUntouched: isEmpty && (await hasNoDrafts(store, names)) };
}

async function hasNoDrafts(store: Services['store'], names: readonly string[]): Promise<boolean> {
  // Opening it would make it.
  if (!names.includes(documentNames.drafts)) return true;
  const drafts = await store.acquire(documentNames.drafts);
  if (!drafts.ok) return false;
  const count = countDrafts(drafts.value.document as DraftsDocument);
  drafts.value.release();
  return count === 0;
}
