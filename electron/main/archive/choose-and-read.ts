import { dialog, type BrowserWindow } from 'electron';
import type { ChosenFile } from '../../contract/payloads.ts';
import { archiveFilters } from './filters.ts';
import { readArchive } from './read-archive.ts';

/** Shows the system's open dialog and reads the chosen archive. */
export const chooseAndReadArchive = async (window: BrowserWindow): Promise<ChosenFile> => {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    filters: archiveFilters,
    properties: ['openFile'],
  });
  const [path] = filePaths;
  return canceled || path === undefined ? { kind: 'cancelled' } : readArchive(path);
};
