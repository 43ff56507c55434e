import { ensureSideBuilt } from '../side-build.mjs';

/** Builds what stands in for the desktop in a browser, apart from the app, unless it was made from just these sources. */
export const ensureStandInBuilt = () =>
  ensureSideBuilt({
    title: 'the stand-in for the desktop',
    config: 'renderer/testing/browser/vite.config.ts',
    sources: ['renderer/testing/browser', 'renderer/platform', 'renderer/ui/theme.ts', 'electron/contract'],
    product: 'browser/stand-in.js',
  });
