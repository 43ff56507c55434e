import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ensureBuilt } from './build.mjs';
import { openDisplay } from './display.mjs';
import { requireUserNamespaces } from './linux/user-namespaces.mjs';
import { isRoot, projectRoot } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { runAsScript } from './script.mjs';

/**
 * Runs the app until it is closed.
 * @param {readonly string[]} appArguments
 * @returns {Promise<number>} the exit code
 */
async function start(appArguments) {
  const electron = await prepare();
  await ensureBuilt(electron);
  const { env, stop } = await openDisplay();
  const switches = [];
  if (process.platform === 'linux') {
    if (isRoot) {
      console.log(
        'You are root, for whom Chromium has no sandbox: a page that breaks out of its process could do anything here. Better use an ordinary user.',
      );
      switches.push('--no-sandbox');
    } else {
      await requireUserNamespaces(electron.executable);
    }
  }
  try {
    return await runApp(electron.executable, [...switches, projectRoot, ...appArguments], env);
  } finally {
    stop();
  }
}

/**
 * @param {string} executable
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function runApp(executable, args, env) {
  return new Promise((resolve, reject) => {
    const app = spawn(executable, args, {
      cwd: projectRoot,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    // The app decides what to do about them: it may have something to save.
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
      process.on(signal, () => app.kill(signal));
    app.once('error', reject);
    app.once('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}

await runAsScript(import.meta.url, () => start(process.argv.slice(2)));
