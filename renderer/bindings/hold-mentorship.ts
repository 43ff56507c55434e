import { recordAuthor } from '@/model/authors.ts';
import { documentNames, type MentorshipDocument } from '@/model/documents.ts';
import type { PersonId, RoomId } from '@/model/ids.ts';
import { migrateDocument } from '@/model/migrations.ts';
import { roleOf } from '@/model/records/participant.ts';
import { ok, type Result } from '@/lib/result.ts';
import type { DocumentHandle } from '@/persistence/document-store.ts';
import type { OpenFailure } from '@/persistence/open-document.ts';
import { readKept } from './kept-mentorships.ts';
import { deriveRows } from './rows.ts';
import type { Services } from './services.ts';

/** A hold on a mentorship's document that keeps its rows in the catalogue true while it lasts. */
export interface MentorshipHandle extends DocumentHandle {
  readonly document: MentorshipDocument;
  /** Resolves when the rows say what the document says. */
  readonly rowsDerived: () => Promise<void>;
}

/**
 * Opens a mentorship's document for me: my changes are put on record as mine, and lists follow every change. Rows are
 * derived once per burst of changes.
 */
export async function holdMentorship(
  { store, catalogue }: Pick<Services, 'store' | 'catalogue'>,
  room: RoomId,
  me: PersonId,
): Promise<Result<MentorshipHandle, OpenFailure>> {
  const acquired = await store.acquire(documentNames.mentorship(room));
  if (!acquired.ok) return acquired;
  const handle = acquired.value;
  const document = handle.document as MentorshipDocument;
  migrateDocument(document);

  let deriving: Promise<void> = Promise.resolve();
  let queued = false;
  const derive = (): void => {
    if (queued) return;
    queued = true;
    deriving = deriving.then(async () => {
      queued = false;
      // Rows can always be made anew: what could not be written now is derived with the next change or start.
      await readKept(store, room)
        .then((kept) => deriveRows(catalogue, room, document, me, kept))
        .catch(() => undefined);
    });
  };
  document.on('update', derive);
  derive();

  let stopRecording: (() => void) | undefined;
  const record = (): void => {
    const role = roleOf(document, me);
    if (role === undefined) return;
    stopRecording = recordAuthor(document, role);
    document.off('update', record);
  };
  document.on('update', record);
  record();

  return ok({
    ...handle,
    document,
    rowsDerived: () => deriving,
    release: () => {
      document.off('update', derive);
      document.off('update', record);
      stopRecording?.();
      handle.release();
    },
  });
}
