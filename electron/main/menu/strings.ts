/** The names of the menus. What stands in them comes from the page, or is the system's own. */
export const strings = {
  app: 'Waymark',
  file: 'File',
  edit: 'Edit',
  view: 'View',
  go: 'Go',
  session: 'Session',
  feedback: 'Feedback',
  window: 'Window',
  help: 'Help',
  noSuggestions: 'No suggestions',
  learnWord: 'Add to my dictionary',
} as const;
