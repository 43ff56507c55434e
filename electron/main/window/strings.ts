/** What main asks by itself, when the page cannot. */
export const strings = {
  unresponsive: 'Waymark is not answering',
  unresponsiveDetail:
    'It may need a moment longer. What was saved on this device is on the disk. If you open the page again, only the words typed in the last moment may be missing.',
  wait: 'Wait',
  openAgain: 'Open the page again',
  nothingWorks: 'Waymark cannot show its page',
  nothingWorksDetail:
    'What was saved on this device is on the disk and has not been changed. Start the computer again, then open Waymark.',
  close: 'Close Waymark',
} as const;
