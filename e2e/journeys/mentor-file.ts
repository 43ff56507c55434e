import { readFile, writeFile } from 'node:fs/promises';
import { test } from '@playwright/test';
import * as Y from 'yjs';
import { aboutFileSchema } from '@/model/about-file.ts';
import { recordAuthor } from '@/model/authors.ts';
import type { MentorshipDocument, SessionDocument } from '@/model/documents.ts';
import { newId, type PersonId } from '@/model/ids.ts';
import { roleOf, writeParticipant } from '@/model/records/participant.ts';
import { readArchive } from '@/persistence/archive/read-archive.ts';
import { writeArchive } from '@/persistence/archive/write-archive.ts';

/** What two people share, as it stands in a file. */
export interface Shared {
  readonly mentorship: MentorshipDocument;
  /** In the order of the file. */
  readonly sessions: readonly SessionDocument[];
}

const open = (update: Uint8Array): Y.Doc => {
  const document = new Y.Doc();
  Y.applyUpdate(document, update);
  return document;
};

async function read(path: string) {
  const archive = await readArchive(new Uint8Array(await readFile(path)));
  if (!archive.ok) throw new Error(archive.error.kind);
  const documents = archive.value.documents.map(({ name, update }) => ({ name, document: open(update) }));
  const mentorship = documents.find(({ name }) => name === 'mentorship')?.document as MentorshipDocument;
  const sessions = documents
    .filter(({ name }) => name !== 'mentorship')
    .map(({ document }) => document as SessionDocument);
  return { archive: archive.value, documents, shared: { mentorship, sessions } };
}

/** What stands in a file that somebody saved. */
export const readShared = async (path: string): Promise<Shared> => (await read(path)).shared;

/** Who the mentor of these files is: the same in all of them. */
const sam = { name: 'Sam Lindqvist', personId: newId<PersonId>() };

/**
 * The file with which the mentor answers one of the learner's: their changes are made by the model as their app would make
 * them, so that a journey needs no second app.
 */
export async function answer(path: string, name: string, write: (shared: Shared) => void): Promise<string> {
  const { archive, documents, shared } = await read(path);
  for (const { document } of documents) recordAuthor(document as MentorshipDocument, 'mentor');
  if (roleOf(shared.mentorship, sam.personId) === undefined)
    writeParticipant(shared.mentorship, 'mentor', sam);
  write(shared);
  const { from, to } = aboutFileSchema.parse(archive.about);
  const bytes = await writeArchive({
    ...archive,
    writtenAt: Date.now(),
    about: { kind: 'mentorship', from: { ...to, name: sam.name }, to: from },
    documents: documents.map(({ name, document }) => ({ name, update: Y.encodeStateAsUpdate(document) })),
  });
  const answered = test.info().outputPath(name);
  await writeFile(answered, bytes);
  return answered;
}
