import type { FileFilter } from 'electron';

export const archiveFilters: FileFilter[] = [{ name: 'Waymark archive', extensions: ['waymark'] }];
export const calendarFilters: FileFilter[] = [{ name: 'Calendar', extensions: ['ics'] }];
