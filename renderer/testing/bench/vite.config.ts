import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

// Apart from the app's own build, so that nothing of it can come into what is shipped. The measurements put it beside the
// page in their copy of the app: there it has the app's window, its policy, its bridge and its main process.
export default defineConfig({
  root: path('.'),
  base: './',
  resolve: {
    alias: { '@contract': path('../../../electron/contract'), '@': path('../..') },
    dedupe: ['yjs'],
  },
  build: {
    target: 'chrome130',
    outDir: path('../../../out/bench'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
});
