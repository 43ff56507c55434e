import { randomUUID } from 'node:crypto';
import { mkdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import type { BackupFolderState, ChosenBackupFolder } from '../../contract/backups.ts';
import { failureReason, writeWhole } from '../archive/write-whole.ts';
import { errorCode, log } from '../log.ts';

type RefusedReason = Extract<ChosenBackupFolder, { kind: 'refused' }>['reason'];

const fileName = 'backup-folder.json';

/** Whether the folder can be written to, found out by writing: what a system says of it beforehand is not reliable. */
const whyNotWritable = async (folder: string): Promise<'missing' | 'not-permitted' | undefined> => {
  const attempt = join(folder, `.waymark-${randomUUID()}.part`);
  try {
    if (!(await stat(folder)).isDirectory()) return 'missing';
    await writeFile(attempt, '', { flag: 'wx', mode: 0o600 });
    await rm(attempt, { force: true });
    return undefined;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
    // A full disk is said when something is written, with what can be done.
    return failureReason(code) === 'no-space' ? undefined : 'not-permitted';
  }
};

const real = (path: string): Promise<string> => realpath(path).catch(() => path);

/** Whether a folder is another one or lies in it, links resolved. */
const liesIn = async (folder: string, other: string): Promise<boolean> => {
  const way = relative(await real(other), await real(folder));
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
};

export interface ChosenFolder {
  readonly path: () => Promise<string>;
  readonly state: () => Promise<BackupFolderState>;
  /** Makes the usual folder where it is missing. One that was chosen is never made anew: it is somewhere else then. */
  readonly prepare: () => Promise<void>;
  readonly choose: (path: string) => Promise<RefusedReason | undefined>;
}

/**
 * The folder that backups go to: the usual one until the person chooses another, which is remembered in a file of the data
 * folder. It is read with the first question.
 */
export const createChosenFolder = (options: {
  readonly dataFolder: string;
  readonly usual: string;
}): ChosenFolder => {
  const { dataFolder, usual } = options;
  const file = join(dataFolder, fileName);
  let chosen: Promise<string | undefined> | undefined;

  const readChosen = async (): Promise<string | undefined> => {
    try {
      const { path } = JSON.parse(await readFile(file, 'utf8')) as { readonly path?: unknown };
      return typeof path === 'string' && isAbsolute(path) ? path : undefined;
    } catch (error) {
      if (errorCode(error) !== 'ENOENT')
        log('the folder of the backups could not be read', { error: errorCode(error) });
      return undefined;
    }
  };
  const find = (): Promise<string | undefined> => (chosen ??= readChosen());
  const path = async (): Promise<string> => (await find()) ?? usual;
  const prepare = async (): Promise<void> => {
    if ((await find()) === undefined) await mkdir(usual, { recursive: true, mode: 0o700 });
  };

  return {
    path,
    prepare,
    state: async () => {
      // The usual folder is made with the first backup.
      const isUsual = (await find()) === undefined;
      const why = await whyNotWritable(await path());
      return {
        path: await path(),
        state: why === undefined || (isUsual && why === 'missing') ? 'here' : why,
      };
    },
    choose: async (wanted) => {
      if (await liesIn(wanted, dataFolder)) return 'inside';
      const why = await whyNotWritable(wanted);
      if (why !== undefined) return why;
      try {
        await writeWhole(file, Buffer.from(JSON.stringify({ path: wanted })));
      } catch (error) {
        log('the folder of the backups could not be remembered', { error: errorCode(error) });
        return 'not-remembered';
      }
      chosen = Promise.resolve(wanted);
      return undefined;
    },
  };
};
