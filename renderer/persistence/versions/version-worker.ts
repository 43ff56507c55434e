import { packStored } from './pack-stored.ts';

/** Answers each document's name with its packed state: see pack-in-worker.ts. */
addEventListener('message', (event: MessageEvent<string>) => {
  void packStored(event.data).then((state) => {
    if (state === undefined) postMessage(undefined);
    else postMessage(state, { transfer: [state.packed.buffer] });
  });
});
