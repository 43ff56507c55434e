import type { CopyProgress } from '@/bindings/own-copy/gather.ts';
import type { OwnCopy } from '@/bindings/own-copy/read-own-copy.ts';
import type { Services } from '@/bindings/services.ts';
import { atMostEvery } from '@/lib/at-most-every.ts';
import { copyStrings } from './copy-strings.ts';
import { notices } from './notices.ts';
import { strings } from './strings.ts';

/** A number that changes more often cannot be read. Milliseconds. */
const progressEveryMs = 120;

/** Merges a copy that the person said yes to, and says what came of it. */
export async function takeInCopy(
  services: Services,
  copy: OwnCopy,
  onProgress: (progress: CopyProgress) => void,
): Promise<void> {
  const { now } = services;
  const { mergeOwnCopy } = await import('@/bindings/own-copy/merge-own-copy.ts');
  const taken = await mergeOwnCopy(services, copy, atMostEvery(progressEveryMs, now, onProgress));
  if (taken.notTaken.length > 0)
    notices.show({ kind: 'copy-in-part', text: copyStrings.notTaken(taken, copy) });
  else if (taken.changed === 0)
    notices.show({
      kind: 'nothing-new',
      text: copyStrings.takenInNothing(strings.when(copy.writtenAt, now())),
    });
  else notices.show({ kind: 'copy', text: copyStrings.takenIn(copy.person.name) });
}
