/**
 * What the places of a session run (through the registry of commands) that lead to its templates and questions: an empty agenda,
 * and the line for a new point.
 */
export const sessionLibraryCommands = {
  pickTemplate: 'use-template',
  findQuestion: 'find-question',
} as const;
