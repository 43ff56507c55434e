import * as z from 'zod/mini';
import type { BackupJob, FromWorker, PlaceQuestion, ToWorker } from './backup-job.ts';
import type { BackupPlace } from './backup-place.ts';
import { runJob } from './run-job.ts';

// Our content policy forbids code made from text, which zod would otherwise try, and be reported for.
z.config({ jitless: true });

const waiting = new Map<number, (answer: ToWorker) => void>();
let asked = 0;

const say = (message: FromWorker): void => postMessage(message);

/** Asks the page, which can reach main; a worker cannot. */
const ask = (
  set: string,
  question: PlaceQuestion['question'],
  ...given: readonly unknown[]
): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const id = (asked += 1);
    waiting.set(id, (answer) => {
      if (answer.kind === 'answer') resolve(answer.value);
      else reject(new Error('the page could not answer'));
    });
    say({ kind: 'question', question: { id, set, question, given } });
  });

const placeOf = (set: string): BackupPlace => {
  const answerTo =
    <Name extends keyof BackupPlace>(name: Name) =>
    (...given: Parameters<BackupPlace[Name]>): Promise<never> =>
      ask(set, name, ...given) as Promise<never>;
  return {
    present: answerTo('present'),
    writeObject: answerTo('writeObject'),
    writeBackup: answerTo('writeBackup'),
    list: answerTo('list'),
    readBackup: answerTo('readBackup'),
    readObject: answerTo('readObject'),
  };
};

async function work(job: BackupJob): Promise<void> {
  try {
    const answer = await runJob(job, {
      places: {
        of: placeOf,
        recorded: (name) => ask('', 'recorded', name) as Promise<Uint8Array | undefined>,
      },
      now: Date.now,
      progress: (done, total) => say({ kind: 'progress', done, total }),
    });
    say({ kind: 'done', answer });
  } catch {
    say({ kind: 'broken' });
  }
}

/** Runs in a worker of its own, which its caller ends: see in-backup-worker.ts. */
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'job') {
    void work(data.job);
    return;
  }
  waiting.get(data.id)?.(data);
  waiting.delete(data.id);
});
