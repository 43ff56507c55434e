import { ensureSideBuilt } from '../side-build.mjs';

/** Builds the page that measures the app's own modules, apart from the app, unless it was made from just these sources. */
export const ensureBenchPageBuilt = () =>
  ensureSideBuilt({
    title: 'the page that measures',
    config: 'renderer/testing/bench/vite.config.ts',
    sources: [
      'renderer/testing/bench',
      'renderer/bindings',
      'renderer/lib',
      'renderer/model',
      'renderer/persistence',
      'renderer/platform',
      'electron/contract',
    ],
    product: 'bench/index.html',
  });
