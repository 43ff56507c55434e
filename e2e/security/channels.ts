import { usualReminders } from '../../electron/contract/reminder-choices.ts';
import type { RequestName, RequestPayload } from '../../electron/contract/ipc-map.ts';

/** What a channel takes, from which misshapen messages are derived, and what only this channel has to refuse. */
export interface Channel<Name extends RequestName> {
  /** Taken, and without harm where it is. */
  readonly sample: RequestPayload<Name>;
  /** Fields that may be left out. */
  readonly optional?: readonly string[];
  /** By a word that tells them apart. Nothing here can be a function: it crosses to the page. */
  readonly hostile?: Readonly<Record<string, unknown>>;
}

/** Of the form that the app's own ids have. */
const id = '0123456789abcdefghjkmnpqrs';

const secret = 'a sentence from the journal';

const noArrivals = {
  'no number of ours': { id: 0 },
  'a negative number': { id: -1 },
  'a fraction': { id: 1.5 },
  'a number in words': { id: '1' },
  'no end': { id: Infinity },
};

/** Of a person's backups, and of one document among them. */
const set = '0123456789abcdef';
const object = '0'.repeat(64);

const noSets = (rest: object) => ({
  'a set that leads elsewhere': { set: '../../..', ...rest },
  'a set with more behind it': { set: `${set}/..`, ...rest },
  'no set': { set: '', ...rest },
});

const noDocuments = {
  'a path': '../../etc/passwd',
  'an absolute path': 'C:\\x',
  'two lines': 'a\nb',
  'a long name': 'a'.repeat(201),
};

const noSecrets = { 'none of ours': 'other', inherited: 'constructor', 'a path': '../vault' };

const item = { id: 'a', title: 'A', group: 'file', accelerator: 'Alt+A', isEnabled: true } as const;

const settings = { theme: 'dark', textSize: 100, reminders: usualReminders } as const;
const withReminders = (more: object) => ({ ...settings, reminders: { ...usualReminders, ...more } });

const reminder = {
  id: `session/${id}/10-minutes/1`,
  // Long over: one that is taken is not shown.
  at: 1,
  until: 2,
  title: 'Session with Sam',
  text: 'Thursday 12 March, 16:30 to 17:30',
  place: { kind: 'session', room: id, session: id },
} as const;

/** One row for every channel: the compiler, and a test, want one for a channel that is new. */
export const channels: { readonly [Name in RequestName]: Channel<Name> } = {
  'app:describe': { sample: undefined },
  'window:act': {
    sample: 'minimise',
    hostile: { unknown: 'explode', 'other case': 'Close', padded: ' close', inherited: 'constructor' },
  },
  'window:ready-to-close': { sample: undefined },
  'window:stay-open': { sample: undefined },
  'archive:choose-and-read': { sample: undefined },
  'archive:choose-and-write': {
    sample: { suggestedName: 'a', bytes: new Uint8Array(1) },
    hostile: {
      'no name': { suggestedName: '', bytes: new Uint8Array(1) },
      'a long name': { suggestedName: 'a'.repeat(256), bytes: new Uint8Array(1) },
      'words for bytes': { suggestedName: 'a', bytes: 'a sentence from the journal' },
      'numbers for bytes': { suggestedName: 'a', bytes: [1, 2, 3] },
      'a path': { suggestedName: 'a', bytes: new Uint8Array(1), path: '/etc/passwd' },
    },
  },
  'calendar:choose-and-write': {
    sample: { suggestedName: 'a', bytes: new Uint8Array(1) },
    hostile: {
      'no name': { suggestedName: '', bytes: new Uint8Array(1) },
      'a long name': { suggestedName: 'a'.repeat(256), bytes: new Uint8Array(1) },
      'words for bytes': { suggestedName: 'a', bytes: secret },
      'more bytes than a calendar has': { suggestedName: 'a', bytes: new Uint8Array(4 * 1024 * 1024 + 1) },
      'a path': { suggestedName: 'a', bytes: new Uint8Array(1), path: '/etc/passwd' },
    },
  },
  'settings:read': { sample: undefined },
  'settings:write': {
    sample: settings,
    hostile: {
      'a theme that is none': { ...settings, theme: 'neon' },
      'a size that is none': { ...settings, textSize: 101 },
      'a size that is not a number': { ...settings, textSize: Number.NaN },
      'a size in words': { ...settings, textSize: '100' },
      'a time before that is none': withReminders({ beforeSessions: ['5-minutes'] }),
      'a time before twice': withReminders({ beforeSessions: ['1-hour', '1-hour'] }),
      'an hour that no clock shows': withReminders({
        quietHours: { isOn: true, from: '24:00', to: '07:00' },
      }),
      'an hour with more behind it': withReminders({
        quietHours: { isOn: true, from: '22:00\n', to: '07:00' },
      }),
      'quiet hours with a field more': withReminders({
        quietHours: { isOn: true, from: '22:00', to: '07:00', more: secret },
      }),
      'a topic in words': withReminders({ withTopic: 'true' }),
    },
  },
  'menu:set': {
    sample: [item],
    hostile: {
      'twice the same': [item, item],
      'too many': Array.from({ length: 201 }, (_, index) => ({ ...item, id: `a${index}` })),
      'a role': [{ ...item, role: 'quit' }],
      'a click': [{ ...item, click: 'app.quit()' }],
      'an id that is none': [{ ...item, id: '__proto__' }],
      'an accelerator that is none': [{ ...item, accelerator: 'F12' }],
      'a long title': [{ ...item, title: 'a'.repeat(201) }],
      'a group that is none': [{ ...item, group: 'constructor' }],
      'a hole': [null],
    },
  },
  'link:open': {
    sample: 'about:blank',
    hostile: { 'a list': ['https://example.org'], 'too long': `https://example.org/${'a'.repeat(2048)}` },
  },
  'manifest:record': {
    sample: [{ name: 'a/b', stateVector: new Uint8Array(1), at: 1 }],
    hostile: {
      'a name that leads elsewhere': [{ name: '../a', stateVector: new Uint8Array(1), at: 1 }],
      'a name of two lines': [{ name: 'a\nb', stateVector: new Uint8Array(1), at: 1 }],
      'a long name': [{ name: 'a'.repeat(201), stateVector: new Uint8Array(1), at: 1 }],
      'words for bytes': [{ name: 'a', stateVector: secret, at: 1 }],
      'a large vector': [{ name: 'a', stateVector: new Uint8Array(1024 * 1024 + 1), at: 1 }],
    },
  },
  'manifest:find': { sample: 'a/b', hostile: noDocuments },
  'manifest:list': { sample: undefined },
  'manifest:forget': {
    sample: ['a/b'],
    hostile: { 'a name that leads elsewhere': ['../a'], 'no names': [1, 2] },
  },
  'rescue:keep': {
    sample: [{ name: 'a/b', update: new Uint8Array(1) }],
    hostile: {
      'a name that leads elsewhere': [{ name: '../a', update: new Uint8Array(1) }],
      'words for bytes': [{ name: 'a', update: secret }],
    },
  },
  'rescue:kept': { sample: undefined },
  'rescue:put-back-done': { sample: undefined },
  'store:stopped': { sample: undefined },
  'store:describe': { sample: undefined },
  'store:set-aside': { sample: undefined },
  'clipboard:write-phrase': {
    sample: 'abandon ability able about above absent absorb abstract absurd abuse access accident',
  },
  'app:restart': { sample: undefined },
  'backup:folder': { sample: undefined },
  'backup:choose-folder': { sample: undefined },
  'backup:show-folder': { sample: undefined },
  'backup:sets': { sample: undefined },
  'backup:present': {
    sample: { set, objects: [object] },
    hostile: { ...noSets({ objects: [] }), 'an object that is none': { set, objects: ['../x'] } },
  },
  'backup:write-object': {
    sample: { set, name: object, bytes: new Uint8Array(1) },
    hostile: {
      ...noSets({ name: object, bytes: new Uint8Array(1) }),
      'a name that leads elsewhere': { set, name: `../${object}`, bytes: new Uint8Array(1) },
      'words for bytes': { set, name: object, bytes: 'words' },
    },
  },
  'backup:write': {
    sample: { set, at: 1, kind: 'by-hand', objects: [object], index: new Uint8Array(1) },
    hostile: {
      ...noSets({ at: 1, kind: 'by-hand', objects: [], index: new Uint8Array(1) }),
      'a kind that is none': { set, at: 1, kind: '../x', objects: [], index: new Uint8Array(1) },
      'a time that is none': { set, at: 1.5, kind: 'by-hand', objects: [], index: new Uint8Array(1) },
    },
  },
  'backup:list': {
    sample: set,
    hostile: {
      'a set that leads elsewhere': '../../../x',
      'a long set': `${set}0`,
      capitals: set.toUpperCase().replace('0', 'A'),
    },
  },
  'backup:read': {
    sample: { set, file: '1-by-hand.backup' },
    hostile: {
      ...noSets({ file: '1-by-hand.backup' }),
      'a file that leads elsewhere': { set, file: '../1-by-hand.backup' },
      'another file': { set, file: 'letter.txt' },
      'a file with more behind it': { set, file: '1-by-hand.backup\n' },
    },
  },
  'backup:read-object': {
    sample: { set, name: object },
    hostile: { ...noSets({ name: object }), 'a name that leads elsewhere': { set, name: '../x' } },
  },
  'vault:read': { sample: 'backup-key', hostile: noSecrets },
  'vault:write': {
    sample: { name: 'pending-phrase', secret: new Uint8Array(1) },
    hostile: {
      'a secret that is none of ours': { name: 'other', secret: new Uint8Array(1) },
      'words for bytes': { name: 'backup-key', secret: 'words' },
      'too many bytes': { name: 'backup-key', secret: new Uint8Array(1025) },
    },
  },
  'vault:forget': { sample: 'pending-phrase', hostile: noSecrets },
  'vault:protection': { sample: undefined },
  'start:notices': { sample: undefined },
  'safe:describe': { sample: undefined },
  'safe:try-again': { sample: undefined },
  'shell:show-data-folder': { sample: undefined },
  'shell:show-log': { sample: undefined },
  'diagnostics:copy': { sample: undefined },
  'updates:offered': { sample: undefined },
  'updates:check': { sample: undefined },
  'outside:next': { sample: undefined },
  'outside:read': { sample: { id: 1 }, hostile: { ...noArrivals, 'a path': { id: 1, path: '/etc/passwd' } } },
  'outside:settle': { sample: { id: 1 }, hostile: noArrivals },
  'clipboard:write-link': {
    sample: { kind: 'mentorship', room: id },
    hostile: {
      'words of its own': { kind: 'text', text: secret },
      'an id that is none': { kind: 'mentorship', room: '../../x' },
      'an id with more behind it': { kind: 'mentorship', room: `${id}?x` },
      'half a session': { kind: 'session', room: id },
      'an address': { kind: 'mentorship', room: 'https://example.org' },
    },
  },
  'lock:describe': { sample: undefined },
  'lock:set-up': {
    sample: { passphrase: 'correct horse', idleMinutes: 15 },
    hostile: {
      'no words': { passphrase: '', idleMinutes: 15 },
      'a passphrase without end': { passphrase: 'a'.repeat(100_000), idleMinutes: 15 },
      'a time that is none': { passphrase: 'correct horse', idleMinutes: 7 },
      'no number': { passphrase: 'correct horse', idleMinutes: Number.NaN },
    },
  },
  'lock:change': {
    sample: { old: 'correct horse', passphrase: 'battery staple' },
    hostile: { 'a passphrase without end': { old: 'a', passphrase: 'a'.repeat(100_000) } },
  },
  'lock:remove': {
    sample: { passphrase: 'correct horse' },
    hostile: { 'a passphrase without end': { passphrase: 'a'.repeat(100_000) } },
  },
  'lock:set-idle': {
    sample: { idleMinutes: 15 },
    hostile: { 'a time that is none': { idleMinutes: -1 }, 'no end': { idleMinutes: Infinity } },
  },
  'lock:lock-now': { sample: undefined },
  'lock:unlock': {
    sample: { passphrase: 'correct horse' },
    hostile: { 'a passphrase without end': { passphrase: 'a'.repeat(100_000) } },
  },
  'lock:open-damaged': { sample: undefined },
  'reminders:way': { sample: undefined },
  'reminders:set': {
    sample: [reminder],
    hostile: {
      'twice the same': [reminder, reminder],
      'too many': Array.from({ length: 501 }, (_, index) => ({ ...reminder, id: `a${index}` })),
      'a name that leads elsewhere': [{ ...reminder, id: '../a' }],
      'a long name': [{ ...reminder, id: 'a'.repeat(121) }],
      'a time that is none': [{ ...reminder, at: 1.5 }],
      'a time before there was any': [{ ...reminder, at: -1 }],
      'a time without end': [{ ...reminder, until: Infinity }],
      'a long title': [{ ...reminder, title: 'a'.repeat(301) }],
      'no words': [{ ...reminder, text: '' }],
      'a place that is none': [{ ...reminder, place: { kind: 'settings' } }],
      'a place outside': [
        { ...reminder, place: { kind: 'session', room: id, session: 'https://example.org' } },
      ],
      'a place with an address': [{ ...reminder, place: { kind: 'today', url: 'https://example.org' } }],
      'a click': [{ ...reminder, click: 'app.quit()' }],
      'a hole': [null],
    },
  },
  'spelling:describe': { sample: undefined },
  'spelling:turn-on': { sample: undefined },
  'spelling:turn-off': { sample: undefined },
};

/** What no channel takes, besides what its row says. */
const neverTaken: Readonly<Record<string, unknown>> = {
  null: null,
  'a number': 42,
  'no number': Number.NaN,
  'a truth': true,
  'a word': secret,
  'a long word': secret.repeat(10_000),
  'a large number': 2n ** 70n,
  'a day': new Date(0),
  'an empty object': {},
  'a strange object': { secret },
  'a map': new Map([[secret, secret]]),
  'a list of nothing': [undefined],
  'a deep list': `json:${'['.repeat(400)}${']'.repeat(400)}`,
  'a polluted object':
    'json:{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);

/** A record, spoilt in every way that a record can be. */
const spoilt = (record: Readonly<Record<string, unknown>>, optional: readonly string[]) => {
  const rows: [what: string, payload: unknown][] = [
    ['with a field more', { ...record, more: secret }],
    [
      'with a prototype of its own',
      { ...record, ...JSON.parse('{"constructor": {"prototype": {"polluted": true}}}') },
    ],
    // Read in the page: nothing carries such a field there from here.
    [
      'with the field __proto__',
      `json:${JSON.stringify(record).replace('{', '{"__proto__": {"polluted": true},')}`,
    ],
    ['in a list', [record, record]],
    ['as text', JSON.stringify(record)],
  ];
  for (const field of Object.keys(record)) {
    const { [field]: _gone, ...rest } = record;
    if (!optional.includes(field)) rows.push([`without ${field}`, rest]);
    rows.push([`with null as ${field}`, { ...record, [field]: null }]);
    rows.push([`with a list as ${field}`, { ...record, [field]: [record[field]] }]);
    rows.push([`with an object as ${field}`, { ...record, [field]: { valueOf: secret } }]);
  }
  return rows;
};

/** Everything that the channel has to refuse, each with what it is. */
export const hostilePayloads = (
  name: RequestName,
): readonly (readonly [what: string, payload: unknown])[] => {
  const { sample, optional = [], hostile = {} } = channels[name] as Channel<RequestName>;
  const own = isRecord(sample) ? spoilt(sample, optional) : [];
  const first = Array.isArray(sample) ? (sample as readonly unknown[])[0] : undefined;
  const items = isRecord(first)
    ? spoilt(first, ['accelerator', ...optional]).map(
        ([what, one]) =>
          [
            `an item ${what}`,
            typeof one === 'string' && one.startsWith('json:') ? `json:[${one.slice(5)}]` : [one],
          ] as const,
      )
    : [];
  const nothing = sample === undefined ? [] : [['nothing', undefined] as const];
  // A text is what `link:open` takes; whether it is a link is another question.
  const general = Object.entries(neverTaken).filter(([what]) => !(name === 'link:open' && what === 'a word'));
  return [...general, ...nothing, ...own, ...items, ...Object.entries(hostile)];
};
