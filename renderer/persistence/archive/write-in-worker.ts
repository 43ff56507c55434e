import { failed, type Result } from '@/lib/result.ts';
import type { ArchiveTask } from './archive-worker.ts';
import type { Archive } from './format.ts';

/** The machine has not enough memory for it, or the person changed their mind. */
export interface NotPacked {
  readonly kind: 'not-packed';
}

/** Packs a `.waymark` file without holding up the window. The archive's bytes are handed over: they are gone from here. */
export function writeArchiveInWorker(
  archive: Archive,
  signal?: AbortSignal,
): Promise<Result<Uint8Array, NotPacked>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('archive-worker.ts', import.meta.url), { type: 'module' });
    const finish = (result: Result<Uint8Array, NotPacked>): void => {
      signal?.removeEventListener('abort', notPacked);
      worker.terminate();
      resolve(result);
    };
    const notPacked = (): void => finish(failed({ kind: 'not-packed' }));
    signal?.addEventListener('abort', notPacked);
    worker.addEventListener('message', ({ data }: MessageEvent<Result<Uint8Array, unknown>>) => {
      if (data.ok) finish(data);
      else notPacked();
    });
    worker.addEventListener('error', notPacked);
    const buffers = archive.documents.map(({ update }) => update.buffer as ArrayBuffer);
    worker.postMessage({ kind: 'write', archive } satisfies ArchiveTask, { transfer: [...new Set(buffers)] });
  });
}
