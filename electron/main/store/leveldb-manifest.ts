import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readLog, recordsIn, type LogReading } from './leveldb-log.ts';

/** What a MANIFEST says is there: LevelDB refuses to open, and Chromium deletes, where it is not. */
export interface ManifestContent {
  /** The tables in use, by number, and how many bytes each has. */
  readonly tables: ReadonlyMap<number, number>;
  /** The log that is written on; those before it are not needed any more. */
  readonly logNumber: number;
}

/** The fields of LevelDB's VersionEdit (db/version_edit.cc), by their tags. */
const tags = {
  comparator: 1,
  logNumber: 2,
  nextFile: 3,
  lastSequence: 4,
  compactPointer: 5,
  deletedFile: 6,
  newFile: 7,
  previousLog: 9,
} as const;

/** Reads numbers of seven bits a byte, the last byte without the eighth, and what is told by its length. Throws at the end. */
function createReader(bytes: Buffer) {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes.readUInt8(at);
      at += 1;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  return {
    isDone: () => at >= bytes.length,
    number,
    skipBytes: () => {
      const length = number();
      at += length;
      if (at > bytes.length) throw new RangeError('cut short');
    },
  };
}

function applyEdit(edit: Buffer, tables: Map<number, number>): number | undefined {
  const reader = createReader(edit);
  let logNumber: number | undefined;
  while (!reader.isDone()) {
    const tag = reader.number();
    switch (tag) {
      case tags.comparator:
        reader.skipBytes();
        break;
      case tags.logNumber:
        logNumber = reader.number();
        break;
      case tags.nextFile:
      case tags.lastSequence:
      case tags.previousLog:
        reader.number();
        break;
      case tags.compactPointer:
        reader.number();
        reader.skipBytes();
        break;
      case tags.deletedFile:
        reader.number();
        tables.delete(reader.number());
        break;
      case tags.newFile: {
        reader.number();
        const table = reader.number();
        tables.set(table, reader.number());
        reader.skipBytes();
        reader.skipBytes();
        break;
      }
      default:
        throw new RangeError('not a field of ours');
    }
  }
  return logNumber;
}

export interface ReadManifest extends LogReading {
  /** What all records that can be read come to; `undefined` where that is nothing, or what nobody understands. */
  readonly content: ManifestContent | undefined;
  readonly bytes: Buffer;
}

/** A record begins with the tag of its first field. */
const looksLikeEdit = (bytes: Buffer, start: number): boolean => {
  const tag = bytes[start] ?? 0;
  return tag > 0 && tag <= tags.previousLog;
};

export function readManifest(path: string): ReadManifest {
  const bytes = readFileSync(path);
  const reading = readLog(bytes, looksLikeEdit);
  return { ...reading, bytes, content: contentOf(recordsIn(bytes, reading)) };
}

function contentOf(edits: readonly Buffer[]): ManifestContent | undefined {
  if (edits.length === 0) return undefined;
  const tables = new Map<number, number>();
  let logNumber = 0;
  try {
    for (const edit of edits) logNumber = applyEdit(edit, tables) ?? logNumber;
  } catch {
    return undefined;
  }
  return { tables, logNumber };
}

const numbered = (number: number): string => String(number).padStart(6, '0');

const sizeOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.size;

/** Whether everything is there that a MANIFEST speaks of. */
export function isAllThere(folder: string, { tables, logNumber }: ManifestContent): boolean {
  const hasLog = logNumber === 0 || sizeOf(join(folder, `${numbered(logNumber)}.log`)) !== undefined;
  return (
    hasLog &&
    [...tables].every(([number, size]) =>
      // Older LevelDBs called them differently.
      ['ldb', 'sst'].some((ending) => sizeOf(join(folder, `${numbered(number)}.${ending}`)) === size),
    )
  );
}

/** Whether there is no table that a MANIFEST does not speak of. */
export const isAllKnown = (folder: string, { tables }: ManifestContent): boolean =>
  readdirSync(folder).every((name) => {
    const [, number] = /^(\d+)\.(?:ldb|sst)$/u.exec(name) ?? [];
    return number === undefined || tables.has(Number(number));
  });

/** The MANIFEST that is named in CURRENT, and is there; `undefined` where CURRENT is missing or says nothing of use. */
export function currentManifest(folder: string): string | undefined {
  try {
    const [, name = ''] = /^(MANIFEST-\d+)\n$/u.exec(readFileSync(join(folder, 'CURRENT'), 'utf8')) ?? [];
    return name !== '' && sizeOf(join(folder, name)) !== undefined ? name : undefined;
  } catch {
    return undefined;
  }
}

/** All MANIFESTs in a folder, the newest first. */
export const manifestNames = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => /^MANIFEST-\d+$/u.test(name))
    .toSorted((a, b) => Number(b.slice('MANIFEST-'.length)) - Number(a.slice('MANIFEST-'.length)));

/** Whether databases are as LevelDB left them, as far as that can be seen without reading them. */
export function isWhole(folder: string): boolean {
  const name = currentManifest(folder);
  if (name === undefined) return false;
  const { bytes, end, isSound, content } = readManifest(join(folder, name));
  return isSound && end === bytes.length && content !== undefined && isAllThere(folder, content);
}
