import { readArchive } from './read-archive.ts';

/** Runs in a worker of its own, which its caller ends: see read-in-worker.ts. */
addEventListener('message', (event: MessageEvent<Uint8Array>) => {
  void readArchive(event.data).then((result) => {
    postMessage(result);
  });
});
