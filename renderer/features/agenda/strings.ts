interface NewsCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly decisions: number;
  readonly notes: boolean;
}

const count = (number: number, one: string, verb: string, many: string): string =>
  number === 0 ? '' : number === 1 ? one : `${verb} ${String(number)} ${many}`;

export const strings = {
  sessions: 'Sessions',
  agenda: 'Agenda',
  beside: 'Actions and decisions',
  opening: 'Opening the session',
  notSavedSince: (time: string): string => `This session has not been saved since ${time}.`,
  unknown: 'This session is not here. It may be in a file you have not opened yet.',
  takenBack: 'This session is not planned any more. Redo brings it back.',
  newer: 'A newer Waymark has written in this session. You can read it here; to write in it, update Waymark.',
  change: 'Change',
  changeThisSession: 'Change this session',
  history: 'History',
  historyOfThisSession: 'Show the history of this session',
  historyWords: 'versions earlier before restore back changes',
  addPoint: 'Add a point',
  addSeveral: (count: number): string => `${String(count)} points added.`,
  bothOfUs: 'Both of us',
  onlyMe: 'Only me',
  seenByBoth: (partner: string): string => `Both of us: ${partner} sees what you add here. Switch to only me`,
  seenByMe: (partner: string): string =>
    `Only me: ${partner} does not see what you add here. Switch to both of us`,
  switchAudience: 'Switch who sees the next point',
  tooLong:
    'That is too long for one point, so nothing was pasted. Add a few words here, and put the rest into its notes.',
  tooMuch: (lines: number): string =>
    `That is more than ${String(lines)} points at once, so nothing was pasted. Paste a part of it at a time.`,
  empty: 'Nothing on the agenda yet. Begin with what you most want to talk about.',
  noTitle: 'No words yet',
  title: 'Point',
  notes: (title: string): string => `Notes on ${title}`,
  notesUnreadable:
    'These notes hold something this Waymark does not know. They are safe; update Waymark to read them.',
  damaged: 'Part of this point cannot be read. The rest is safe.',
  beganBy: (name: string): string => `begun by ${name}`,
  discussed: 'Discussed',
  notDiscussed: 'Not discussed yet',
  park: 'Park',
  parked: 'Parked',
  unpark: 'Back on the agenda',
  remove: 'Remove',
  removed: (title: string): string => `“${title}” is off the agenda.`,
  kind: 'Kind',
  kindOf: (title: string): string => `Kind of ${title}`,
  kinds: {
    topic: 'Topic',
    question: 'Question',
    update: 'Update',
    decision: 'Decision',
    feedback: 'Feedback',
  },
  owner: 'Who sees to it',
  ownerOf: (title: string): string => `Who sees to ${title}`,
  nobody: 'Nobody yet',
  both: 'Both of us',
  seesTo: (name: string): string => `${name} sees to it`,
  bothSeeTo: 'both see to it',
  reword: 'Reword',
  rewordThePoint: 'Reword the point',
  duplicate: 'Duplicate',
  duplicateThePoint: 'Duplicate the point',
  duplicated: (title: string): string => `${title}, duplicated`,
  moveToSession: 'Move to another session…',
  moveThePointToSession: 'Move the point to another session…',
  carryOver: 'Carry over to another session…',
  carryThePointOver: 'Carry the point over to another session…',
  moveTitle: (title: string): string => `Move “${title}” to another session`,
  carryTitle: (title: string): string => `Carry “${title}” over`,
  moveDetail: 'It goes there with its notes, and leaves this agenda.',
  carryDetail: 'It is put on that agenda too, labelled with where it came from. Here it stays as it is.',
  toSession: 'To which session?',
  noSession: 'No other session is planned. Make one first, and the point can go there.',
  notNow: 'Not now',
  moveNow: 'Move it',
  carryNow: 'Carry it over',
  moved: (title: string, session: string): string => `“${title}” is on the agenda of ${session} now.`,
  carried: (title: string, session: string): string => `“${title}” is carried over to ${session}.`,
  notPassed: 'That session could not be opened. Nothing was changed.',
  carriedFrom: (session: string): string => `carried over from ${session}`,
  carriedTo: (session: string): string => `Carried over to ${session}`,
  anEarlierSession: 'an earlier session',
  anotherSession: 'another session',
  sessionName: (number: number | undefined, title: string): string =>
    number === undefined ? `“${title}”` : `session ${String(number)}`,
  sessionChoice: (name: string, day: string, title: string): string =>
    title === '' ? `${name}, ${day}` : `${name}, ${day}: ${title}`,
  privatePoint: 'Point that only you see',
  share: 'Share on the agenda',
  shareOn: (session: string): string => `Share on ${session}`,
  shareThePoint: 'Share the point on the agenda',
  shared: (title: string, partner: string): string => `${partner} can read “${title}” now.`,
  notShared: 'The agenda could not be opened. The point is still only yours.',
  toInbox: 'Put into my inbox',
  toInboxThePoint: 'Put the point into my inbox',
  inInbox: (title: string): string => `“${title}” waits in your inbox.`,
  removedPrivate: (title: string): string => `“${title}” is removed.`,
  notesForMe: (title: string): string => `Notes for yourself on ${title}`,
  neverLeaves: 'This never leaves your devices until you share it.',
  inItsNotes: 'in its notes',
  isNew: 'new',
  isChanged: 'changed',
  sinceYouLooked: (when: string): string => `Since you looked ${when}:`,
  newsOf: (partner: string, { added, changed, removed, decisions, notes }: NewsCounts): string => {
    const deeds = [
      count(added, 'added a point', 'added', 'points'),
      count(changed, 'changed a point', 'changed', 'points'),
      count(removed, 'removed a point', 'removed', 'points'),
      count(decisions, 'wrote a decision', 'wrote', 'decisions'),
      notes ? 'wrote notes on the session' : '',
    ].filter((deed) => deed !== '');
    return `${partner} ${deeds.join(', ').replace(/, ([^,]*)$/u, ' and $1')}.`;
  },
  showMe: 'Show me',
  bringBackRemoved: 'Bring back',
  removedPoints: (count: number): string => `Removed points (${String(count)})`,
  bringBackThis: (title: string): string => `Bring back ${title}`,
  removedBy: (name: string, when: string): string => `removed by ${name}, ${when}`,
  undo: 'Undo',
  close: 'Close the point',
  more: 'More',
  move: (title: string): string => `Move ${title}`,
  moveUp: 'Move up',
  moveDown: 'Move down',
  pointMenu: 'Point',
  open: 'Open',
  openThePoint: 'Open the point',
  discussThePoint: 'Mark the point as discussed',
  reopenThePoint: 'Mark the point as not discussed yet',
  parkThePoint: 'Park the point',
  unparkThePoint: 'Put the point back on the agenda',
  moveThePointUp: 'Move the point up',
  moveThePointDown: 'Move the point down',
  removeThePoint: 'Remove the point',
  makeAction: 'Make an action',
  makeAnActionOfThePoint: 'Make an action of the point',
  moveHint: 'Alt and arrows to move',
  movedTo: (title: string, position: number, count: number): string =>
    `${title}, moved to ${String(position)} of ${String(count)}`,
  nowDiscussed: (title: string): string => `${title}, discussed`,
  nowOpen: (title: string): string => `${title}, back on the agenda`,
  nowParked: (title: string): string => `${title}, parked`,
  minutesOf: (title: string): string => `Minutes for ${title}`,
  noMinutes: 'No time',
  minutes: (minutes: number): string => `${String(minutes)} min`,
  planned: (planned: number, length: number): string => {
    const free = length - planned;
    if (planned === 0) return '';
    if (free === 0) return `${String(planned)} minutes planned, the whole session.`;
    return free > 0
      ? `${String(planned)} minutes planned, ${String(free)} still free.`
      : `${String(planned)} minutes planned, ${String(-free)} more than the session has.`;
  },
  now: 'now',
  takeUp: 'Take up now',
  takeUpThePoint: 'Take up the point now',
  inlineHint: (names: readonly string[]): string =>
    `Write ${names.map((name) => `/${name}`).join(' or ')} and the words behind it.`,
  inlineNamed: (label: string): string => `${label}: write it here, then press Enter`,
  inlineForBoth:
    'Actions and decisions are for both of you, and this line is only for you. Switch to both of us first; your words are still here.',
  sessionNotes: 'Notes on the session',
  sessionNotesEmpty: 'What belongs to no single point',
  sessionNotesNew: 'new',
} as const;
