export const strings = {
  newMentorship: 'New mentorship',
  explanation: 'Begin alone if you like. What you write here waits on this device until you hand it over.',
  otherPerson: 'The other person’s name',
  otherPersonMissing: 'Write a name. You can begin before they know about it.',
  yourPart: 'Your part in it',
  learner: { label: 'I learn', detail: 'They are my mentor' },
  mentor: { label: 'I mentor', detail: 'They learn with me' },
  notYet: 'Not yet',
  begin: 'Begin',
  notSaved:
    'This could not be saved: the disk may be full. Nothing else was changed. Make some room and try again.',
} as const;
