import { isEntryPoint } from './paths.mjs';
import { describeFailure } from './problem.mjs';

/**
 * Runs `main` when its module was started as a program, and does nothing when it was imported.
 * @param {string} moduleUrl
 * @param {() => unknown} main may return an exit code
 */
export async function runAsScript(moduleUrl, main) {
  if (!isEntryPoint(moduleUrl)) return;
  try {
    const code = await main();
    process.exitCode = typeof code === 'number' ? code : 0;
  } catch (error) {
    console.error(`\n${describeFailure(error)}`);
    process.exitCode = 1;
  }
}

/** Makes Ctrl+C and a polite end run our exit handlers, which give back what was taken. */
export function exitOnSignals() {
  process.once('SIGINT', () => process.exit(130)).once('SIGTERM', () => process.exit(143));
}
