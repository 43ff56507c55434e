import { basename, join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import type { RequestPayload } from '../../contract/ipc-map.ts';
import type { WrittenFile } from '../../contract/payloads.ts';
import { errorCode, log } from '../log.ts';
import { cleanFileName } from './clean-file-name.ts';
import { archiveFilters } from './filters.ts';
import { failureReason, writeWhole } from './write-whole.ts';

/** Shows the system's save dialog and writes the archive where the person wants it, whole or not at all. */
export const chooseAndWriteArchive = async (
  window: BrowserWindow,
  { suggestedName, bytes }: RequestPayload<'archive:choose-and-write'>,
): Promise<WrittenFile> => {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), cleanFileName(suggestedName)),
    filters: archiveFilters,
  });
  if (canceled || filePath === '') return { kind: 'cancelled' };
  try {
    await writeWhole(filePath, bytes);
    return { kind: 'written', name: basename(filePath) };
  } catch (error) {
    const code = errorCode(error);
    log('an archive could not be written', { error: code });
    return { kind: 'failed', reason: failureReason(code) };
  }
};
