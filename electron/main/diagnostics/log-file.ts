import { join } from 'node:path';
import electronLog from 'electron-log/node';
import { keepLog, log } from '../log.ts';

/** Some two thousand lines; the file before it is kept once. */
const maximumBytes = 256 * 1024;

export const logFolder = (folder: string): string => join(folder, 'logs');
export const logFile = (folder: string): string => join(logFolder(folder), 'main.log');

let isOpen = false;

/**
 * Keeps what main says in the data folder. Loaded after the first paint: until then lines wait in memory.
 * @param details what the first line says about this start
 */
export function openLogFile(folder: string, details: Readonly<Record<string, string>>): void {
  if (isOpen) return;
  isOpen = true;
  // The standard error output has the line already; and when the file cannot be written this would tell its path.
  const { console: printer, file } = electronLog.transports;
  electronLog.transports.console = Object.assign(() => {}, printer, { level: false as const });
  file.resolvePathFn = () => logFile(folder);
  file.format = '{text}';
  file.maxSize = maximumBytes;
  file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  keepLog((line) => electronLog.info(line));
  // Written now, because the first line makes the folder: later that might be in the place of one that was moved away.
  log('the app is running', details);
}
