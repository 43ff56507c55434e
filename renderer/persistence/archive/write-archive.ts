import { strToU8, zipSync, type Zippable } from 'fflate';
import { entryNames, mimetype, sha256, type Archive } from './format.ts';

/** Writes documents as the bytes of a `.waymark` file (SPEC.md). */
export async function writeArchive(archive: Archive): Promise<Uint8Array> {
  const listed = await Promise.all(
    archive.documents.map(async ({ name, update }, index) => ({
      name,
      file: `documents/${String(index)}.yjs`,
      sha256: await sha256(update),
      update,
    })),
  );
  const manifest = strToU8(
    JSON.stringify({
      format: 'waymark',
      version: archive.version,
      room: archive.room,
      writtenAt: archive.writtenAt,
      about: archive.about,
      documents: listed.map(({ name, file, sha256 }) => ({ name, file, sha256 })),
    }),
  );
  const entries: Zippable = {
    [entryNames.mimetype]: [strToU8(mimetype), { level: 0 }],
    [entryNames.manifest]: manifest,
    [entryNames.seal]: strToU8(await sha256(manifest)),
  };
  for (const { file, update } of listed) entries[file] = update;
  return zipSync(entries);
}
