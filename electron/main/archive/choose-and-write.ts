import { basename, join } from 'node:path';
import { app, dialog, type BrowserWindow, type FileFilter } from 'electron';
import type { RequestPayload } from '../../contract/ipc-map.ts';
import type { WrittenFile } from '../../contract/payloads.ts';
import { errorCode, log } from '../log.ts';
import { cleanFileName } from './clean-file-name.ts';
import { archiveFilters, calendarFilters } from './filters.ts';
import { failureReason, writeWhole } from './write-whole.ts';

type FileToWrite = RequestPayload<'archive:choose-and-write' | 'calendar:choose-and-write'>;

/** Shows the system's save dialog and writes the archive where the person wants it, whole or not at all. */
export const chooseAndWriteArchive = (window: BrowserWindow, file: FileToWrite): Promise<WrittenFile> =>
  chooseAndWrite(window, file, '.waymark', archiveFilters);

/** The same for a calendar file. */
export const chooseAndWriteCalendar = (window: BrowserWindow, file: FileToWrite): Promise<WrittenFile> =>
  chooseAndWrite(window, file, '.ics', calendarFilters);

const chooseAndWrite = async (
  window: BrowserWindow,
  { suggestedName, bytes }: FileToWrite,
  ending: '.waymark' | '.ics',
  filters: FileFilter[],
): Promise<WrittenFile> => {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), cleanFileName(suggestedName, ending)),
    filters,
  });
  if (canceled || filePath === '') return { kind: 'cancelled' };
  try {
    await writeWhole(filePath, bytes);
    return { kind: 'written', name: basename(filePath) };
  } catch (error) {
    const code = errorCode(error);
    log('a file could not be written', { ending, error: code });
    return { kind: 'failed', reason: failureReason(code) };
  }
};
