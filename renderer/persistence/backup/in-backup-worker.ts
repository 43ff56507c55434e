import type {
  BackupAnswers,
  BackupJob,
  BackupPlaces,
  FromWorker,
  PlaceQuestion,
  ToWorker,
} from './backup-job.ts';
import { pageStoreStop } from '../store-stop.ts';
import type { BackupPlace } from './backup-place.ts';

function answer({ of, recorded }: BackupPlaces, { set, question, given }: PlaceQuestion): Promise<unknown> {
  if (question === 'recorded') return recorded(given[0] as string);
  // Our own worker asks; what it gives has the shape that its types say.
  const place: Readonly<Record<keyof BackupPlace, (...values: never[]) => Promise<unknown>>> = of(set);
  return (place[question] as (...values: readonly unknown[]) => Promise<unknown>)(...given);
}

/**
 * Does a job without holding up the window: documents are read, put together and sealed in a worker, which asks this page for
 * what only main can do. Rejects where the worker breaks, and where the store is stopped, be it half-way: a worker opens databases.
 */
export function doInBackupWorker<Kind extends BackupJob['kind']>(
  job: Extract<BackupJob, { readonly kind: Kind }>,
  places: BackupPlaces,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<BackupAnswers[Kind]> {
  if (pageStoreStop.reason() !== undefined) return Promise.reject(new Error('the store is stopped'));
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('backup-worker.ts', import.meta.url), { type: 'module' });
    const tell = (message: ToWorker): void => worker.postMessage(message);
    const end = (): void => {
      stopWatching();
      worker.terminate();
    };
    const broke = (): void => {
      end();
      reject(new Error('the worker broke'));
    };
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      switch (data.kind) {
        case 'question': {
          const { id } = data.question;
          answer(places, data.question).then(
            (value) => tell({ kind: 'answer', id, value }),
            () => tell({ kind: 'refused', id }),
          );
          break;
        }
        case 'progress':
          progress(data.done, data.total);
          break;
        case 'done':
          end();
          resolve(data.answer as BackupAnswers[Kind]);
          break;
        case 'broken':
          broke();
      }
    });
    worker.addEventListener('error', broke);
    const stopWatching = pageStoreStop.subscribe(broke);
    tell({ kind: 'job', job });
  });
}
