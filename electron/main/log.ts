/**
 * Writes a line to the standard error output. The words are fixed in the code and the details are names of ours or
 * error codes: never content, keys, paths or addresses.
 */
export const log = (words: string, details: Readonly<Record<string, string | number>> = {}): void => {
  const tail = Object.entries(details).map(([name, value]) => ` ${name}=${String(value)}`);
  console.error(`[waymark] ${words}${tail.join('')}`);
};

/** What of an unknown error may be logged: its system code (`ENOSPC`), else its class; its message may hold a path. */
export const errorCode = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
};
