// `npm run crash -- --kills N --seed S`: kills the built app again and again, and looks for what it had called saved.
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';
import { runCrashTests } from './crash/crash-step.mjs';
import { prepare } from './prepare.mjs';
import { exitOnSignals, runAsScript } from './script.mjs';

await runAsScript(import.meta.url, async () => {
  exitOnSignals();
  const { values } = parseArgs({ options: { kills: { type: 'string' }, seed: { type: 'string' } } });
  const given = Object.entries(values).map(([name, value]) => [name, Number(value)]);
  const wrong = given.find(([, value]) => !Number.isSafeInteger(value) || Number(value) < 0);
  if (wrong !== undefined) {
    console.error(`--${wrong[0]} needs a whole number.`);
    return 1;
  }
  const electron = await prepare();
  await ensureBuilt(electron);
  const { failed } = await runCrashTests(electron, { ...Object.fromEntries(given), only: 'kills.spec.ts' });
  return failed === 0 ? 0 : 1;
});
