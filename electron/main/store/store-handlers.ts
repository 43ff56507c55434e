import { join } from 'node:path';
import type { Handlers } from '../ipc-main.ts';
import { createManifestFile } from './manifest-file.ts';
import { createRescueFiles } from './rescue-files.ts';

type StoreRequest = Extract<keyof Handlers, `manifest:${string}` | `rescue:${string}`>;

/** Main's part in keeping documents: the record of what is on disk, and what the page's store refused. */
export const createStoreHandlers = (dataFolder: string): Pick<Handlers, StoreRequest> => {
  const manifest = createManifestFile(join(dataFolder, 'manifest.jsonl'));
  const rescue = createRescueFiles(join(dataFolder, 'rescue'), Date.now());
  return {
    'manifest:record': manifest.record,
    'manifest:find': manifest.find,
    'manifest:list': manifest.list,
    'manifest:forget': manifest.forget,
    'rescue:keep': rescue.keep,
    'rescue:kept': rescue.kept,
    'rescue:put-back-done': rescue.putBackDone,
  };
};
