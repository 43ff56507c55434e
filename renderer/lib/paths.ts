/** The addresses of the app's views, after the `#`. Ids are plain text here: routes brand them when they read them. */
export const todayPath = '/';
export const settingsPath = '/settings';
export const sessionsPath = (room: string): string => `/mentorship/${room}/sessions`;
export const sessionPath = (room: string, session: string): string =>
  `/mentorship/${room}/sessions/${session}`;
export const feedbackPath = (room: string): string => `/mentorship/${room}/feedback`;
export const feedbackItemPath = (room: string, feedback: string): string =>
  `/mentorship/${room}/feedback/${feedback}`;
