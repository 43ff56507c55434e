export const strings = {
  find: 'Find on this page',
  nothing: 'Nothing found',
  count: (position: number, count: number): string => `${String(position)} of ${String(count)}`,
  previous: 'Previous',
  next: 'Next',
  close: 'Close find',
} as const;
