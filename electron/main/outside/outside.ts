import { basename } from 'node:path';
import { app, type WebContents } from 'electron';
import type { Arrival } from '../../contract/outside.ts';
import type { ChosenFile } from '../../contract/payloads.ts';
import { shownName } from '../../contract/shown-name.ts';
import { sendEvent } from '../ipc-main.ts';
import { createArrivals, type Waiting } from './arrivals.ts';
import { isOnAnotherComputer } from './other-computer.ts';
import { readArguments, type Opened } from './read-arguments.ts';

/** What other programs hand to the app. Nothing of it is opened here: it waits until the page asks and the person answers. */
export interface Outside {
  /** Tells the page, whenever it has been loaded, that something waits. */
  readonly watchPage: (contents: WebContents) => void;
  readonly next: () => Arrival;
  readonly read: (id: number) => Promise<ChosenFile>;
  readonly settle: (id: number) => void;
}

const nothing: Arrival = { kind: 'nothing' };

function describe(one: Waiting | undefined): Arrival {
  if (one === undefined) return nothing;
  const { id } = one;
  if (one.kind === 'file') return { kind: 'file', id, name: shownName(basename(one.path)) };
  const { reading } = one;
  return reading.kind === 'link'
    ? { kind: 'link', id, link: reading.link }
    : { kind: `${reading.kind}-link`, id };
}

/**
 * Listens from the start on: macOS tells of a file or link before `ready`, the other systems by the command line.
 * @param showWindow brings the window to the front, or opens one
 */
export const watchOutside = (showWindow: () => WebContents | undefined): Outside => {
  const arrivals = createArrivals();
  const started = (args: readonly string[], folder: string): readonly Opened[] =>
    readArguments({ args, folder, appPath: app.getAppPath(), platform: process.platform });
  const take = (opened: readonly Opened[]): void => {
    const isNew = arrivals.add(opened);
    if (!app.isReady()) return;
    const page = showWindow();
    if (isNew && page !== undefined) sendEvent(page, 'outside:arrived', undefined);
  };

  arrivals.add(started(process.argv, process.cwd()));
  app.on('second-instance', (_event, args, folder) => take(started(args, folder)));
  app.on('open-url', (event, text) => {
    event.preventDefault();
    take([{ kind: 'link', text }]);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    take([{ kind: 'file', path }]);
  });

  return {
    watchPage: (contents) =>
      contents.on('did-finish-load', () => {
        if (arrivals.first() !== undefined) sendEvent(contents, 'outside:arrived', undefined);
      }),
    next: () => describe(arrivals.first()),
    read: async (id) => {
      const one = arrivals.find(id);
      if (one?.kind !== 'file') return { kind: 'cancelled' };
      const name = shownName(basename(one.path));
      if (isOnAnotherComputer(one.path, process.platform))
        return { kind: 'failed', name, reason: 'elsewhere' };
      const { readArchive } = await import('../archive/read-archive.ts');
      return { ...(await readArchive(one.path)), name };
    },
    settle: arrivals.settle,
  };
};
