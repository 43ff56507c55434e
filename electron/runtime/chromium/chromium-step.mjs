import { runPlaywright } from '../end-to-end.mjs';
import { oneSkipped } from '../totals.mjs';
import { prepareChromium } from './prepare-chromium.mjs';

/**
 * Tests the page in the system's Chromium, which is years newer than the oldest Electron it runs on.
 * @returns {import('../steps.mjs').Step}
 */
export function chromiumStep() {
  /** @type {ReturnType<typeof prepareChromium> | undefined} */
  let preparing;
  const prepared = () => (preparing ??= prepareChromium((line) => console.log(line)));
  return {
    name: 'chromium',
    needs: 'build',
    // A failure is told when it is the step's turn.
    begin: () => void prepared().catch(() => {}),
    run: async (electron) => {
      const chromium = await prepared();
      if ('lacking' in chromium) {
        console.log(`Skipped. ${chromium.lacking}`);
        return oneSkipped;
      }
      console.log(`Chromium ${chromium.version}: ${chromium.executable}`);
      return runPlaywright(electron, {
        name: 'chromium',
        config: 'e2e/chromium/playwright.config.ts',
        env: { WAYMARK_CHROMIUM_EXECUTABLE: chromium.executable },
      });
    },
  };
}
