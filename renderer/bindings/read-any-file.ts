import { failed, ok, type Result } from '@/lib/result.ts';
import type { Profile } from '@/model/records/profile.ts';
import { readArchiveInWorker } from '@/persistence/archive/read-in-worker.ts';
import { readFile, type OpenFileFailure, type ReadFile } from './open-file.ts';
import { readOwnCopy, type OwnCopy, type OwnCopyFailure } from './own-copy/read-own-copy.ts';
import type { Services } from './services.ts';

export type AnyFile = ReadFile | OwnCopy;

export type ReadFailure =
  | OpenFileFailure
  | OwnCopyFailure
  /** The other person saved it for whoever is here, and nobody is yet. */
  | { readonly kind: 'nobody-here' };

/** Reads and checks the bytes of a file, of whichever kind, and changes nothing. */
export async function readAnyFile(
  services: Services,
  me: Profile | undefined,
  bytes: Uint8Array,
): Promise<Result<AnyFile, ReadFailure>> {
  const archive = await readArchiveInWorker(bytes);
  if (!archive.ok) return archive;
  switch (archive.value.version) {
    case 1: {
      if (me === undefined) return failed({ kind: 'nobody-here' });
      const file = await readFile(services, me, archive.value);
      return file.ok ? ok(file.value) : file;
    }
    case 2:
      return readOwnCopy(services, me, archive.value);
  }
}
