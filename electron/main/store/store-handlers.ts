import { join } from 'node:path';
import { errorCode, log } from '../log.ts';
import type { Handlers } from '../ipc-main.ts';
import { createManifestFile } from './manifest-file.ts';
import { newestAside } from './aside-names.ts';
import { rescueDeleted } from './last-start.ts';
import { createRescueFiles } from './rescue-files.ts';
import { dropWish, wishAside, type AsideOutcome } from './set-aside.ts';

type StoreRequest = Extract<keyof Handlers, `manifest:${string}` | `rescue:${string}` | `store:${string}`>;

export interface StoreParts {
  readonly dataFolder: string;
  /** What became of the person's wish to put the databases aside, at this start. */
  readonly asideOutcome: AsideOutcome;
  /** The page writes no more, and no other may come before the next start. */
  readonly onStopped: () => void;
  /** Starts the app anew as the person would; `onStayed` is called where the window stays open instead. */
  readonly restart: (onStayed: () => void) => void;
}

/** Main's part in keeping documents: the record of what is on disk, what the page's store refused, and damaged databases. */
export const createStoreHandlers = ({
  dataFolder,
  asideOutcome,
  onStopped,
  restart,
}: StoreParts): Pick<Handlers, StoreRequest> => {
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
    'store:stopped': onStopped,
    'store:describe': () => {
      // They may have been deleted in this run, a moment ago.
      rescueDeleted(dataFolder, new Date());
      return { setAside: newestAside(dataFolder) ?? null, isStuck: asideOutcome === 'stuck' };
    },
    'store:set-aside': async () => {
      try {
        await wishAside(dataFolder, new Date());
      } catch (error) {
        log('the databases cannot be put aside', { error: errorCode(error) });
        return false;
      }
      restart(() => dropWish(dataFolder));
      return true;
    },
  };
};
