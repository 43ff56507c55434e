/** The words of rich notes, wherever they are written. */
export const strings = {
  format: 'Format the notes',
  moreFormats: 'Other formats',
  bold: 'Bold',
  italic: 'Italic',
  underline: 'Underlined',
  strike: 'Struck through',
  code: 'Code',
  heading: 'Heading',
  subheading: 'Smaller heading',
  bulletList: 'List',
  orderedList: 'Numbered list',
  taskList: 'Check list',
  blockquote: 'Quote',
  codeBlock: 'Code block',
  link: 'Link',
  tick: 'Tick or untick',
  tickItem: (words: string): string => (words === '' ? 'Done' : `Done: ${words}`),
  itemTicked: (isDone: boolean): string => (isDone ? 'Ticked' : 'Not ticked'),
  /** In the palette and the sheet of shortcuts, where nothing says what it is about. */
  inNotes: (format: string): string => `${format} in the notes`,
  changeLink: 'Add or change a link in the notes',
  tickInNotes: 'Tick an item of a check list',
  formatWords: 'format text style',
  /** Read behind the words of a block, for who cannot see the mark beside it. */
  newWords: '(new)',
  insert: 'Insert',
  people: 'People',
  menuOpened: (count: number, first: string): string =>
    count === 1 ? `1 suggestion. ${first}` : `${String(count)} suggestions. ${first}, 1 of ${String(count)}`,
  menuAt: (label: string, position: number, count: number): string =>
    `${label}, ${String(position)} of ${String(count)}`,
  writeThen: (label: string): string => `${label}: write it here, then press Enter`,
  noAddress: 'Only web and mail addresses can be used here, such as example.org or sam@example.org.',
  refusedLink: 'Waymark opens only web and mail addresses. This link was left alone.',
  linkNotOpened: 'Your system could not open this link. Its address is in your notes as it was.',
  opensWith: (key: string, address: string): string => `${key} click opens ${address}`,
  isRefused: (address: string): string => `Waymark does not open this: ${address}`,
  noFiles:
    'Notes hold words only. The picture or file was left out; it is still where it was. Name or link it here instead.',
  noFilesAround:
    'Notes hold words only. Pictures were left out, the words around them are here. Name or link them instead.',
  tooMuch: (most: string): string =>
    `That is too much for notes at once: they take up to ${most} characters. Nothing was put in, and your notes are as they were. Paste it in parts, or keep it in a file and name it here.`,
  notesFull: 'These notes are full. Nothing was put in, and what is there is safe. Go on in another point.',
  wasCut: (count: number): string =>
    `One paragraph was too long to write in. It is here in full, in ${String(count)} paragraphs.`,
  partly:
    'Part of these notes cannot be shown here as it was written, so they can only be read. Nothing is lost.',
  partlyNext:
    'A newer Waymark may know more of it; the history of the session holds the notes as they were before.',
  tooLargeToWrite: 'These notes are too large to write in here, so they can only be read. Nothing is lost.',
  unknownPart: 'Something this Waymark does not know',
  deepPart: 'Something that nests too deep to be shown',
  largePart: 'A very long part, shown from its beginning',
  moreLines: (count: number): string => `Show more (${String(count)} lines)`,
} as const;
