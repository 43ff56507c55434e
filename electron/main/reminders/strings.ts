/** What the system's notifications say besides what the page has worded. */
export const strings = {
  locked: { title: 'Waymark', text: 'There is a reminder. Unlock Waymark to read it.' },
  several: (count: number): string => `${String(count)} reminders`,
} as const;
