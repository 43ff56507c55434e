/**
 * Something in the user's world went wrong (no network, full disk, wrong Node). It is shown as two sentences and never
 * with a stack trace; any other error is a fault of ours and keeps its trace.
 */
export class Problem extends Error {
  /**
   * @param {string} what what happened
   * @param {string} next what the person can do about it
   */
  constructor(what, next) {
    super(what);
    this.name = 'Problem';
    this.next = next;
  }
}

/** @param {unknown} error @returns {string} */
export function describeFailure(error) {
  if (error instanceof Problem) return `${error.message}\n${error.next}`;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return describeFailure(diskFull());
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return `${error instanceof Error ? error.message : String(error)}\nGive your user the right to write there, and run the command again.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** @param {string} [where] */
export function diskFull(where) {
  return new Problem(
    `The disk is full${where ? ` at ${where}` : ''}. Nothing half-finished was kept.`,
    'Free about 1 GB there, and run the command again.',
  );
}

/**
 * Finds the everyday causes in what a command printed.
 * @param {string} output
 * @param {string} what what was being done, as the start of a sentence
 * @param {string} next advice when the cause is none of the everyday ones
 */
export function problemFromOutput(output, what, next) {
  if (/ENOSPC|EDQUOT|no space left on device/i.test(output)) return diskFull();
  const network =
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED)\b/.exec(
      output,
    );
  if (network) {
    return new Problem(
      `${what}: the network did not answer (${network[1]}).`,
      'Check the connection and the proxy or registry that npm is set up with, and run the command again.',
    );
  }
  return new Problem(`${what}.${quoteOutput(output, 12)}`, next);
}

/**
 * @param {string} output
 * @param {number} most how many lines; of more, the first and the last. Places in a stack do not count.
 */
export function quoteOutput(output, most) {
  const lines = output.split('\n').filter((line) => line.trim() !== '' && !/^\s+at /.test(line));
  const half = Math.floor(most / 2);
  const shown = lines.length <= most ? lines : [...lines.slice(0, half), '…', ...lines.slice(-half)];
  return shown.map((line) => `\n  ${line}`).join('');
}
