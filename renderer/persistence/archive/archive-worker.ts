import { failed, ok } from '@/lib/result.ts';
import type { Archive } from './format.ts';
import { readArchive } from './read-archive.ts';
import { writeArchive } from './write-archive.ts';

/** What the worker is asked to do, once. */
export type ArchiveTask =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'write'; readonly archive: Archive };

// Two copies of the largest file would not fit beside each other in a small machine's memory.
const answer = (result: unknown, bytes: readonly Uint8Array[]): void => {
  postMessage(result, { transfer: [...new Set(bytes.map(({ buffer }) => buffer as ArrayBuffer))] });
};

/** Runs in a worker of its own, which its caller ends: see read-in-worker.ts and write-in-worker.ts. */
addEventListener('message', ({ data }: MessageEvent<ArchiveTask>) => {
  switch (data.kind) {
    case 'read':
      void readArchive(data.bytes).then((result) =>
        answer(result, result.ok ? result.value.documents.map(({ update }) => update) : []),
      );
      break;
    case 'write':
      void writeArchive(data.archive).then(
        (bytes) => answer(ok(bytes), [bytes]),
        () => answer(failed({ kind: 'damaged' }), []),
      );
      break;
  }
});
