/** Lines from before the file is there: a start says a handful. */
const longestWait = 200;

const waiting: string[] = [];
let keep: ((line: string) => void) | undefined;

/**
 * Writes a line to the standard error output and into the log file. The words are fixed in the code and the details are
 * names of ours or error codes: never content, keys, paths or addresses.
 */
export const log = (words: string, details: Readonly<Record<string, string | number>> = {}): void => {
  const tail = Object.entries(details).map(([name, value]) => ` ${name}=${String(value)}`);
  const said = `${words}${tail.join('')}`;
  console.error(`[waymark] ${said}`);
  const line = `${new Date().toISOString()} ${said}`;
  if (keep !== undefined) keep(line);
  else if (waiting.length < longestWait) waiting.push(line);
};

/** Gives `write` every line from now on, after those that were said before. */
export const keepLog = (write: (line: string) => void): void => {
  keep = write;
  for (const line of waiting.splice(0)) write(line);
};

/** What of an unknown error may be logged: its system code (`ENOSPC`), else its class; its message may hold a path. */
export const errorCode = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
};
