import { readFile, writeFile } from 'node:fs/promises';
import * as Y from 'yjs';
import { readArchive } from '@/persistence/archive/read-archive.ts';
import { writeArchive } from '@/persistence/archive/write-archive.ts';
import { test } from '../fixtures/test.ts';

async function archiveIn(path: string) {
  const read = await readArchive(new Uint8Array(await readFile(path)));
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

/** The one session in a file, as somebody without our editor has it in their hands. */
export async function sessionIn(path: string): Promise<Y.Doc> {
  const { documents } = await archiveIn(path);
  const session = documents.find(({ name }) => name.includes('session'));
  if (session === undefined) throw new Error('The file has no session.');
  const document = new Y.Doc();
  Y.applyUpdate(document, session.update);
  return document;
}

/** A file like another one, with a session that `change` has been at. */
export async function withSession(
  path: string,
  name: string,
  change: (session: Y.Doc) => void,
): Promise<string> {
  const archive = await archiveIn(path);
  const session = await sessionIn(path);
  session.transact(() => change(session));
  const documents = archive.documents.map((document) =>
    document.name.includes('session') ? { ...document, update: Y.encodeStateAsUpdate(session) } : document,
  );
  const changed = test.info().outputPath(name);
  await writeFile(changed, await writeArchive({ ...archive, documents }));
  return changed;
}

/** The notes of the point with this title. */
export function notesOf(session: Y.Doc, title: string): Y.XmlFragment {
  for (const point of session.getMap('points').values()) {
    if (!(point instanceof Y.Map)) continue;
    const words: unknown = point.get('title');
    const notes: unknown = point.get('notes');
    if (words instanceof Y.Text && words.toJSON() === title && notes instanceof Y.XmlFragment) return notes;
  }
  throw new Error(`There is no point “${title}”.`);
}

/** All that stands in a rich text, one entry for each element, attribute and run of words; however deep it nests. */
export function everythingIn(notes: Y.XmlFragment): readonly string[] {
  const found: string[] = [];
  const waiting: unknown[] = notes.toArray().toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next instanceof Y.XmlText) found.push(JSON.stringify(next.toDelta()));
    else if (next instanceof Y.XmlElement) {
      found.push(`<${next.nodeName} ${JSON.stringify(next.getAttributes())}>`);
      waiting.push(...next.toArray().toReversed());
    } else found.push(Object.prototype.toString.call(next));
  }
  return found;
}
