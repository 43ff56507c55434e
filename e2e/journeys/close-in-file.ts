import { readFile, writeFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import * as Y from 'yjs';
import type { AboutFile } from '@/model/about-file.ts';
import type { MentorshipDocument } from '@/model/documents.ts';
import type { RoomId } from '@/model/ids.ts';
import { endSession, readSessions } from '@/model/records/session.ts';
import type { Role } from '@/model/role.ts';
import { writeArchive } from '@/persistence/archive/write-archive.ts';

interface Manifest {
  readonly room: RoomId;
  readonly writtenAt: number;
  readonly about: AboutFile;
  readonly documents: readonly { readonly name: string; readonly file: string }[];
}

/** Closes a session in a file that was saved for somebody, as if their device had done so: by whom, and when. */
export async function closeInFile(
  path: string,
  title: string,
  { by, at, saveAs }: { readonly by: Role; readonly at: number; readonly saveAs: string },
): Promise<void> {
  const entries = unzipSync(new Uint8Array(await readFile(path)));
  const manifest = JSON.parse(strFromU8(entries['manifest.json'] ?? new Uint8Array())) as Manifest;
  const documents = manifest.documents.map(({ name, file }) => {
    const update = entries[file] ?? new Uint8Array();
    if (name !== 'mentorship') return { name, update };
    const document = new Y.Doc() as MentorshipDocument;
    Y.applyUpdate(document, update);
    const session = readSessions(document).find((each) => each.title === title);
    if (session === undefined) throw new Error(`No session “${title}” in ${path}.`);
    endSession(document, session.id, { by, at });
    return { name, update: Y.encodeStateAsUpdate(document) };
  });
  const { room, writtenAt, about } = manifest;
  await writeFile(saveAs, await writeArchive({ version: 1, room, writtenAt, about, documents }));
}
