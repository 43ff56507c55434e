export const strings = {
  section: 'Spelling',
  check: 'Check spelling as I write',
  explanation:
    'Words that are not in the dictionary are underlined. Nothing you write leaves this device. Right click a word, or press the menu key, to see suggestions.',
  system: 'Waymark asks this system’s own spell checker. It uses no network for it.',
  onDevice: 'The dictionary, British English, is on this device. Waymark uses no network for it.',
  toFetch: 'Off: there is no dictionary on this device yet.',
  consentTitle: 'Fetch a dictionary?',
  consent:
    'Waymark fetches one file, the dictionary of British English, from Google’s servers: less than 1 MB, once. Google then sees this device’s address and that somebody wanted that file, and nothing else. Nothing you write is ever sent.',
  consentAfter: 'Spelling is then checked on this device. You can turn it off at any time.',
  address: 'Where it comes from: redirector.gvt1.com, or a server of gvt1.com that it names.',
  agree: 'Fetch and check spelling',
  fetching: 'Fetching',
  decline: 'Not now',
  failures: {
    'not-reached': 'The dictionary could not be fetched. Nothing has changed. Try again when you are online.',
    'not-a-dictionary':
      'What came was not a dictionary, so it was not kept. Nothing has changed. Try again later.',
    'not-written': 'The disk did not take the dictionary. Make some room and try again.',
    'not-taken': 'This dictionary does not work with this version of Waymark. Spelling is not checked.',
  },
} as const;
