import { open } from 'node:fs/promises';
import { release } from 'node:os';
import { join } from 'node:path';
import { app, clipboard, screen } from 'electron';
import type { FolderState, SafeScreen } from '../../contract/start.ts';
import type { AppSettings } from '../../contract/settings.ts';
import { describeFacts } from './describe.ts';
import { databasesName, keptNames } from '../store/aside-names.ts';
import { freeBytes, measureFolder, measureFolders } from './measure-folder.ts';
import { logFile } from './log-file.ts';

/** What happened lately, and short enough for a message. */
const tail = { lines: 60, bytes: 16 * 1024 } as const;

async function lastLines(path: string): Promise<readonly string[]> {
  try {
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      const start = Math.max(0, size - tail.bytes);
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(tail.bytes), 0, tail.bytes, start);
      const lines = buffer.toString('utf8', 0, bytesRead).split('\n');
      // The first one has most likely lost its beginning.
      return lines
        .slice(start > 0 ? 1 : 0)
        .filter((line) => line !== '')
        .slice(-tail.lines);
    } finally {
      await handle.close();
    }
  } catch {
    return [];
  }
}

export interface DiagnosticsSources {
  /** Where the documents are. */
  readonly folder: string;
  readonly folderState: FolderState;
  readonly settings: AppSettings;
  readonly safeScreen: SafeScreen | undefined;
}

/** Puts the description on the clipboard. Main does it, so that the page needs no permission for the clipboard. */
export async function copyDiagnostics({
  folder,
  folderState,
  settings,
  safeScreen,
}: DiagnosticsSources): Promise<void> {
  const own = app.getPath('userData');
  const [documents, setAside, everything, free, logLines] = await Promise.all([
    measureFolder(join(folder, databasesName)),
    measureFolders(keptNames(folder).map((name) => join(folder, name))),
    measureFolder(folder),
    freeBytes(folder),
    lastLines(logFile(own)),
  ]);
  const graphics = Object.entries(app.getGPUFeatureStatus() as unknown as Record<string, string>);
  const { chrome, electron, node } = process.versions;
  await clipboard.writeText(
    describeFacts({
      version: app.getVersion(),
      electron,
      chromium: chrome,
      node,
      system: `${process.platform} ${process.arch} ${release()}`,
      memoryBytes: process.getSystemMemoryInfo().total * 1024,
      graphics: graphics.filter(([, state]) => state !== 'enabled'),
      screens: screen.getAllDisplays().map(({ size, scaleFactor }) => ({ ...size, scale: scaleFactor })),
      theme: settings.theme,
      textSize: settings.textSize,
      runningForMs: performance.now(),
      problem: problemOf(safeScreen),
      dataFolder: folderState,
      documents,
      setAside,
      everything,
      freeBytes: free,
      logLines,
    }),
  );
}

/** The kind and the reason; where the folder lies stays out. */
function problemOf(safe: SafeScreen | undefined): string | undefined {
  if (safe === undefined) return undefined;
  return safe.kind === 'folder' ? `${safe.kind}, ${safe.trouble}` : safe.kind;
}
