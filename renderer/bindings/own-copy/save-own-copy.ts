import type { AboutCopy } from '@/model/about-file.ts';
import type { RoomId } from '@/model/ids.ts';
import type { Profile } from '@/model/records/profile.ts';
import { formatDay } from '@/lib/dates.ts';
import { failed, ok, type Result } from '@/lib/result.ts';
import { writeArchiveInWorker } from '@/persistence/archive/write-in-worker.ts';
import { maximumArchiveBytes } from '@/platform/desktop.ts';
import type { Services } from '../services.ts';
import { gatherDocuments, type CopyProgress, type GatherFailure } from './gather.ts';

export type SaveCopyFailure =
  | GatherFailure
  | { readonly kind: 'not-packed' }
  | { readonly kind: 'no-space' }
  | { readonly kind: 'not-permitted' }
  | { readonly kind: 'other' };

export interface SavedCopy {
  readonly name: string;
  /** Documents that could not be read on this device, and are not in the file. */
  readonly missing: number;
}

/**
 * Makes a file for myself and asks where to: everything of mine, or one mentorship. A mentorship's leaves out my drafts and
 * private points, because they are in one document over all mentorships, and part of a document cannot be merged again.
 */
export async function saveOwnCopy(
  services: Services,
  me: Profile,
  options: {
    /** The one mentorship, and how its other person is called; everything where there is none. */
    readonly mentorship: { readonly room: RoomId; readonly partner: string } | undefined;
    readonly signal: AbortSignal;
    readonly onProgress: (progress: CopyProgress) => void;
  },
): Promise<Result<SavedCopy | undefined, SaveCopyFailure>> {
  const { mentorship, signal, onProgress } = options;
  const gathered = await gatherDocuments(services, me.personId, {
    room: mentorship?.room,
    signal,
    onProgress,
  });
  if (!gathered.ok) return gathered;
  const now = services.now();
  const about: AboutCopy = {
    kind: 'person',
    person: { id: me.personId, name: me.name, purpose: me.purpose },
    part: mentorship === undefined ? 'everything' : 'mentorship',
  };
  const packed = await writeArchiveInWorker(
    { version: 2, room: me.personId, writtenAt: now, about, documents: gathered.value.documents },
    signal,
  );
  if (signal.aborted) return failed({ kind: 'stopped' });
  if (!packed.ok) return packed;
  const bytes = packed.value;
  if (bytes.byteLength > maximumArchiveBytes) return failed({ kind: 'too-large' });
  const what = mentorship === undefined ? 'Everything' : `With ${mentorship.partner.slice(0, 40)},`;
  const suggestedName = `${what} of ${me.name.slice(0, 40)}, ${formatDay(now, now)}.waymark`;
  const written = await services.desktop.chooseAndWriteArchive({ suggestedName, bytes });
  switch (written.kind) {
    case 'cancelled':
      return ok(undefined);
    case 'failed':
      return failed({ kind: written.reason });
    case 'written':
      return ok({ name: written.name, missing: gathered.value.missing });
  }
}
