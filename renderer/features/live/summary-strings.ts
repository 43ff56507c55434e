const plural = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

export const strings = {
  title: 'What came of it',
  talked: (time: string): string => `You talked for ${time}.`,
  talkedUntil: (time: string, end: string): string => `You talked for ${time}, until ${end}.`,
  notTimed: 'No timer ran in this session.',
  discussed: 'Discussed',
  noneDiscussed: 'No point is marked as discussed.',
  usedOf: (used: string, minutes: number): string => `${used} of ${String(minutes)}`,
  decisions: 'Decisions',
  noDecisions: 'No decision was proposed.',
  actions: 'Actions',
  noActions: 'No action was taken down.',
  due: (name: string, day: string): string => `${name}, ${day}`,
  parked: 'Parked',
  carriesOver: 'What carries over',
  nothingLeft: 'Nothing is left over: every point is discussed or parked.',
  carryDetail: (session: string): string =>
    `The ticked points are put on the agenda of ${session}. Here they stay as they are.`,
  keepDetail: 'They stay on this agenda. You can carry them over later.',
  toSession: 'Carry them to',
  keepHere: 'Nowhere, keep them here',
  noSession: 'No session is booked after this one.',
  book: 'Book the next session',
  noBooking: 'Without one the open points stay here, and you can carry them over later.',
  discussedAfterAll: 'Was discussed',
  discussedThis: (title: string): string => `Was discussed: ${title}`,
  carried: 'Carried over',
  sessionName: (number: number | undefined, title: string): string =>
    number === undefined ? `“${title}”` : `session ${String(number)}`,
  sessionChoice: (name: string, day: string, title: string): string =>
    title === '' ? `${name}, ${day}` : `${name}, ${day}: ${title}`,
  anotherSession: 'another session',
  end: 'End the session',
  ending: 'Ending',
  notYet: 'Not yet',
  endDetail: (partner: string): string =>
    `${partner} sees this summary and is asked to confirm it. Either of you can open the session again.`,
  notCarried: (session: string): string =>
    `The agenda of ${session} could not be opened, so nothing was carried over and the session has not ended. Choose another session, or keep the points here.`,
  ended: 'The session has ended.',
  endedAndCarried: (count: number, session: string): string =>
    `The session has ended. ${plural(count, 'point is', 'points are')} carried over to ${session}.`,
  endedBy: (name: string, when: string): string => `${name} ended the session ${when}.`,
  youEnded: (when: string): string => `You ended the session ${when}.`,
  wasEnded: (when: string): string => `The session ended ${when}.`,
  on: (day: string, time: string): string => `${day} at ${time}`,
  pleaseConfirm: 'Does this say what came of it?',
  confirm: 'Confirm',
  confirmCommand: 'Confirm what came of the session',
  waitsFor: (partner: string): string => `${partner} has not confirmed it yet.`,
  bothConfirmed: 'Both of you have confirmed it.',
  nowConfirmed: 'You confirmed what came of the session.',
  counts: (discussed: number, decisions: number, actions: number): string =>
    [
      plural(discussed, 'point discussed', 'points discussed'),
      plural(decisions, 'decision', 'decisions'),
      plural(actions, 'action', 'actions'),
    ].join(', '),
  notOnThisDevice: 'This session is not here. It may be in a file you have not opened yet.',
  noTitle: 'No words yet',
} as const;
