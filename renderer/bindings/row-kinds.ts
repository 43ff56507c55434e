/** What the catalogue's rows are about. */
export const rowKinds = {
  mentorship: 'mentorship',
  session: 'session',
  /** What is still to be done. */
  action: 'action',
  /** What is done or dropped. After some years it is far more, so nobody reads all of it. */
  settledAction: 'settled-action',
  /** What lists know of a session's document (agenda-rows.ts). */
  agenda: 'agenda',
  /** A mentorship that was removed from the lists of this device. Its sessions and actions have no rows. */
  removed: 'removed-mentorship',
} as const;
