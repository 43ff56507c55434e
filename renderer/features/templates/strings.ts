const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${String(number)} ${many}`;

const points = (number: number): string => count(number, 'point', 'points');

export const strings = {
  templates: 'Templates',
  aside: 'agendas to begin with',
  newTemplate: 'New template',
  mine: 'Yours',
  ours: 'From Waymark',
  noneOfMine: 'Begin one from scratch, copy one of these, or keep the agenda of a session as a template.',
  hidden: 'Hidden',
  removed: 'Removed',
  bringBack: 'Bring back',
  bringBackThis: (name: string): string => `Bring back ${name}`,
  noName: 'No name yet',
  noWords: 'No words yet',
  chooseOne: 'Choose a template to see its points.',
  unknown:
    'This template is not here. It may have been removed; what was removed stands at the end of the list.',
  points,
  pointsAndMinutes: (number: number, minutes: number): string =>
    minutes === 0 ? points(number) : `${points(number)}, ${count(minutes, 'minute', 'minutes')}`,
  inAll: (number: number, minutes: number): string =>
    minutes === 0
      ? `${points(number)}.`
      : `${points(number)}, ${count(minutes, 'minute', 'minutes')} in all.`,
  noPoints: 'No points yet. What should be talked about first?',
  listOfPoints: 'Points',
  minutes: (minutes: number): string => `${String(minutes)} min`,
  noMinutes: 'No time',
  minutesOf: (title: string): string => `Minutes for ${title}`,
  kindOf: (title: string): string => `Kind of ${title}`,
  ownerOf: (title: string): string => `Who leads ${title}`,
  kinds: {
    topic: 'Topic',
    question: 'Question',
    update: 'Update',
    decision: 'Decision',
    feedback: 'Feedback',
  },
  owners: {
    learner: 'Learner leads',
    mentor: 'Mentor leads',
    both: 'Together',
  },
  noOwner: 'Whoever likes',

  makeMine: 'Make it mine',
  makeMineDetail: 'Makes a copy that you can change. This one stays as it is.',
  hide: 'Hide',
  hiddenToast: (name: string): string => `“${name}” is hidden. You find it at the end of the list.`,
  undo: 'Undo',

  onlyMine: 'Only you see this. Using it copies its points to an agenda, and those you both see.',
  name: 'Name of the template',
  nameExample: 'What is it for?',
  helps: 'When it helps',
  helpsExample: 'When does it help? A sentence is enough.',
  pointTitle: 'Point',
  notesOf: (title: string): string => `Notes under ${title}`,
  notesExample: 'What to bring, how to say it',
  addNotes: 'Add notes',
  addPoint: 'Add a point',
  more: (title: string): string => `More about ${title}`,
  moveUp: 'Move up',
  moveDown: 'Move down',
  moveHint: 'Alt and arrows to move',
  movedTo: (title: string, position: number, of: number): string =>
    `${title}, moved to ${String(position)} of ${String(of)}`,
  remove: 'Remove',
  removeTemplate: 'Remove this template',
  removedTemplate: (name: string): string => `“${name}” is off your list.`,
  removedPoint: (title: string): string => `“${title}” is gone from the template.`,
  damaged: 'Part of this cannot be read. The rest is safe.',

  pick: 'Use a template',
  searchPlaceholder: 'Name, or what it is good for',
  nothingFound: (typed: string): string =>
    `Nothing found for “${typed}”. Try another word, or make a template of your own under Templates.`,
  whatItAdds: 'What it adds',
  forSession: (number: number): string => `for session ${String(number)}`,
  willAdd: (number: number, minutes: number): string =>
    minutes === 0
      ? `Adds ${points(number)} at the end of the agenda.`
      : `Adds ${points(number)}, ${count(minutes, 'minute', 'minutes')}, at the end of the agenda.`,
  nothingToAdd: 'This template has no points yet. Add some under Templates.',
  notNow: 'Not now',
  add: (number: number): string => `Add ${points(number)}`,

  keep: 'Keep this agenda as a template?',
  keepDetail: 'Only you will see it. The agenda stays as it is.',
  keepWithNotes: 'With the notes under each point, as plain text',
  keepHolds: (number: number): string =>
    `${points(number)}: titles, kinds, minutes and who leads. Parked points are left out, and so is what only you see.`,
  nothingToKeep: 'There is no point to keep yet. Put some on the agenda first.',
  keepNow: 'Keep it',
  nameMissing: 'Give it a name by which you will find it again.',

  beginWith: 'Begin with',
  emptyAgenda: 'An empty agenda',
  emptyAgendaHelper: 'A template puts points there to begin with. You can change all of them.',
  forThisSession: (number: number): string => `For session ${String(number)}`,
  others: 'Others',
  mineBeside: (name: string): string => `${name}, yours`,
  chosenHelper: (helps: string, number: number, minutes: number): string =>
    [helps, strings.inAll(number, minutes)].filter((part) => part !== '').join(' '),

  series: (name: string): string => `Where do the points of “${name}” go?`,
  seriesDetail: (number: number): string =>
    `${String(number)} sessions were made. You can change them on each agenda afterwards.`,
  onlyFirst: 'Only on the first',
  onAll: (number: number): string => `On all ${String(number)}`,
} as const;
