import { ensureSideBuilt } from './side-build.mjs';

/** Builds the gallery of the design system, apart from the app, unless it was made from just these sources. */
export const ensureGalleryBuilt = () =>
  ensureSideBuilt({
    title: 'the gallery',
    config: 'renderer/ui/gallery/vite.config.ts',
    sources: ['renderer/ui'],
    product: 'gallery/index.html',
  });
