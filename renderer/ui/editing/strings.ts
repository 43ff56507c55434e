/** The words of the parts that change a text. */
export const strings = {
  addLink: 'Add a link',
  changeLink: 'Change the link',
  address: 'Address',
  words: 'Words',
  wordsHelper: 'Left empty, the address itself is shown.',
  add: 'Add',
  change: 'Change',
  open: 'Open',
  remove: 'Remove the link',
} as const;
