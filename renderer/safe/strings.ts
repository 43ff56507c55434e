import type { SafeScreen } from '@/platform/desktop.ts';

/** What happened, what is safe, what to do next. */
export interface SafeWords {
  readonly title: string;
  readonly happened: string;
  readonly safe: string;
  readonly next: string;
}

type Trouble = Extract<SafeScreen, { kind: 'folder' }>['trouble'];

const troubles: Readonly<Record<Trouble, Omit<SafeWords, 'safe'>>> = {
  'not-permitted': {
    title: 'Waymark may not write to its folder',
    happened: 'The folder that holds your work, or one above it, does not allow Waymark to write to it.',
    next: 'Allow it for your user, then try again.',
  },
  'not-a-folder': {
    title: 'Waymark’s folder is not there',
    happened: 'Where the folder with your work belongs, there is something that is not a folder.',
    next: 'Move it somewhere else, then try again.',
  },
  'no-space': {
    title: 'The disk is full',
    happened: 'There is no room to begin on the disk that holds your work.',
    next: 'Make some room, then try again.',
  },
  other: {
    title: 'Waymark’s folder cannot be opened',
    happened: 'The disk did not let Waymark into the folder that holds your work.',
    next: 'If it is on a disk that can be unplugged or on a network, connect it. Then try again.',
  },
};

export const strings = {
  /** For the moment before main has said why, and for when it does not. */
  unknown: {
    title: 'Waymark cannot be shown just now',
    happened: 'Something stands in the way.',
    safe: 'What was saved on this device is on the disk.',
    next: 'Try again.',
  },
  crashed: {
    title: 'Waymark stopped several times',
    happened: 'Its page closed unexpectedly, and bringing it back did not help.',
    safe: 'What Waymark called “Saved on this device” is on the disk. Only words typed in the last moment may be missing.',
    next: 'Try again. If it stops once more, copy the diagnostics and send them to whoever helps you; nothing you wrote is in them.',
  },
  folder: (trouble: Trouble): SafeWords => ({
    ...troubles[trouble],
    safe: 'Nothing was changed there. What was saved on this device is where it was.',
  }),
  newer: (madeBy: string | undefined): SafeWords => ({
    title: 'Your work was made by a newer Waymark',
    happened:
      madeBy === undefined
        ? 'A newer Waymark has worked in your folder, and this one does not know how to.'
        : `Waymark ${madeBy} has worked in your folder, and this older one does not know how to.`,
    safe: 'Nothing was changed. Everything is as the newer Waymark left it.',
    next: 'Open it with the newer Waymark, or update this one.',
  }),
  tryAgain: 'Try again',
  showFolder: 'Show my data folder',
  copy: 'Copy diagnostics',
  copied: 'Copied: versions, sizes and the last lines of the log. Nothing you wrote is in it.',
  notCopied: 'The diagnostics could not be copied.',
  notShown: 'The folder could not be shown. It is named above.',
  folderNamed: (path: string): string => `The folder: ${path}`,
  folderNotShown: 'The folder could not be shown.',
  controls: 'Window',
  minimise: 'Minimise',
  maximise: 'Maximise or restore',
  close: 'Close',
} as const;

/** The words for a reason. */
export function wordsFor(screen: SafeScreen | null): SafeWords {
  switch (screen?.kind) {
    case undefined:
      return strings.unknown;
    case 'crashed':
      return strings.crashed;
    case 'folder':
      return strings.folder(screen.trouble);
    case 'newer':
      return strings.newer(screen.madeBy);
  }
}
