/**
 * Every view's address, after the `#`. The app's switch reads them from here, and so does the test that walks all of
 * them: a view that is added here is tested by itself.
 */
export const routes = {
  today: '/',
  settings: '/settings',
  mentorshipHistory: '/mentorship/:room/history',
  sessions: '/mentorship/:room/sessions',
  session: '/mentorship/:room/sessions/:session',
  sessionHistory: '/mentorship/:room/sessions/:session/history',
  point: '/mentorship/:room/sessions/:session/point/:point',
  focus: '/mentorship/:room/sessions/:session/focus',
  summary: '/mentorship/:room/sessions/:session/summary',
  parked: '/mentorship/:room/parked',
  onlyMe: '/mentorship/:room/only-me',
  feedback: '/mentorship/:room/feedback',
  feedbackItem: '/mentorship/:room/feedback/:feedback',
  draftHistory: '/mentorship/:room/feedback/:feedback/history',
  templates: '/templates',
  template: '/templates/:template',
  questions: '/questions',
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
/** All that belongs to one mentorship. */
export const mentorshipPattern = '/mentorship/:room/*?';
/** What all addresses of one mentorship begin with. */
export const mentorshipPath = (room: string): string => fillRoute('/mentorship/:room/', { room });
export const mentorshipHistoryPath = (room: string): string => fillRoute(routes.mentorshipHistory, { room });
export const sessionsPath = (room: string): string => fillRoute(routes.sessions, { room });
export const sessionPath = (room: string, session: string): string =>
  fillRoute(routes.session, { room, session });
export const sessionHistoryPath = (room: string, session: string): string =>
  fillRoute(routes.sessionHistory, { room, session });
/** A session with one of its points open. */
export const pointPath = (room: string, session: string, point: string): string =>
  fillRoute(routes.point, { room, session, point });
export const focusPath = (room: string, session: string): string =>
  fillRoute(routes.focus, { room, session });
export const summaryPath = (room: string, session: string): string =>
  fillRoute(routes.summary, { room, session });
export const parkedPath = (room: string): string => fillRoute(routes.parked, { room });
export const onlyMePath = (room: string): string => fillRoute(routes.onlyMe, { room });
export const feedbackPath = (room: string): string => fillRoute(routes.feedback, { room });
export const feedbackItemPath = (room: string, feedback: string): string =>
  fillRoute(routes.feedbackItem, { room, feedback });
export const draftHistoryPath = (room: string, feedback: string): string =>
  fillRoute(routes.draftHistory, { room, feedback });
export const templatesPath = routes.templates;
export const templatePath = (template: string): string => fillRoute(routes.template, { template });
export const questionsPath = routes.questions;
export const actionsPath = routes.actions;
/** The list of all actions with one of them open. */
export const actionPath = (action: string): string => fillRoute(routes.action, { action });
export const mentorshipActionsPath = (room: string): string => fillRoute(routes.mentorshipActions, { room });
