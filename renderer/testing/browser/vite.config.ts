import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

// Apart from the app's own build, so that nothing of the stand-in can come into what is shipped. One script that a test
// puts before the shipped page's own: what runs in the browser is the very page that is shipped.
export default defineConfig({
  root: path('.'),
  resolve: { alias: { '@contract': path('../../../electron/contract'), '@': path('../..') } },
  build: {
    target: 'chrome130',
    outDir: path('../../../out/browser'),
    emptyOutDir: true,
    lib: { entry: path('install.ts'), formats: ['iife'], name: 'standIn', fileName: () => 'stand-in.js' },
  },
});
