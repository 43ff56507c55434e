/** The words of the palette and the sheet of shortcuts. */
export const strings = {
  palette: 'Find or jump to',
  placeholder: 'Find or jump to',
  results: 'What fits',
  nothingFound: (typed: string): string =>
    `Nothing found for “${typed}”. Try fewer letters, or another word.`,
  shortcuts: 'Keyboard shortcuts',
  close: 'Close',
} as const;
