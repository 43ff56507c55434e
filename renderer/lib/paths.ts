/**
 * Every view's address, after the `#`. The app's switch reads them from here, and so does the test that walks all of
 * them: a view that is added here is tested by itself.
 */
export const routes = {
  today: '/',
  settings: '/settings',
  sessions: '/mentorship/:room/sessions',
  session: '/mentorship/:room/sessions/:session',
  sessionPoint: '/mentorship/:room/sessions/:session/points/:point',
  sessionHistory: '/mentorship/:room/sessions/:session/history',
  feedback: '/mentorship/:room/feedback',
  feedbackItem: '/mentorship/:room/feedback/:feedback',
  actions: '/actions',
  action: '/actions/:action',
  mentorshipActions: '/mentorship/:room/actions',
} as const;

type Parameters = Readonly<Record<string, string>>;

/** An address with its parameters filled in. Throws where one is missing: that is a mistake of ours. */
export const fillRoute = (pattern: string, parameters: Parameters): string =>
  pattern.replaceAll(/:(\w+)/gu, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`The address ${pattern} needs a value for ${name}.`);
    return value;
  });

// Ids are plain text here: routes brand them when they read them.
export const todayPath = routes.today;
export const settingsPath = routes.settings;
export const sessionsPath = (room: string): string => fillRoute(routes.sessions, { room });
export const sessionPath = (room: string, session: string): string =>
  fillRoute(routes.session, { room, session });
/** A session with one of its points open. */
export const sessionPointPath = (room: string, session: string, point: string): string =>
  fillRoute(routes.sessionPoint, { room, session, point });
export const sessionHistoryPath = (room: string, session: string): string =>
  fillRoute(routes.sessionHistory, { room, session });
export const feedbackPath = (room: string): string => fillRoute(routes.feedback, { room });
export const feedbackItemPath = (room: string, feedback: string): string =>
  fillRoute(routes.feedbackItem, { room, feedback });
export const actionsPath = routes.actions;
/** The list of all actions with one of them open. */
export const actionPath = (action: string): string => fillRoute(routes.action, { action });
export const mentorshipActionsPath = (room: string): string => fillRoute(routes.mentorshipActions, { room });
