import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

// One build runs on the fallback Electron 33 (Chromium 130, Node 20.18) and on the pinned one.
const chromiumTarget = 'chrome130';
const nodeTarget = 'node20.18';

export default defineConfig({
  main: {
    build: {
      target: nodeTarget,
      outDir: 'out/main',
      license: { fileName: 'licences.md' },
      externalizeDeps: false,
      rollupOptions: { input: path('electron/main/index.ts'), output: { format: 'es' } },
    },
  },
  preload: {
    build: {
      target: nodeTarget,
      outDir: 'out/preload',
      externalizeDeps: false,
      // A sandboxed preload script has to be CommonJS.
      rollupOptions: {
        input: path('electron/preload/index.ts'),
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: path('renderer'),
    base: './',
    plugins: [react(), tailwindcss()],
    resolve: { alias: { '@contract': path('electron/contract'), '@': path('renderer') }, dedupe: ['yjs'] },
    build: {
      target: chromiumTarget,
      // Less to read and parse at every start.
      minify: true,
      outDir: path('out/renderer'),
      modulePreload: { polyfill: false },
      // What others wrote and we ship, with their licences, for the page to show.
      license: { fileName: 'licences.md' },
      // data: URIs for fonts and images would only make the style sheet larger.
      assetsInlineLimit: 0,
      rollupOptions: {
        input: { index: path('renderer/index.html'), safe: path('renderer/safe/index.html') },
        // What the first paint needs comes as one file instead of fifteen, each of which would pass through main.
        output: {
          codeSplitting: {
            groups: [{ name: 'start', tags: ['$initial'], test: /^(?!.*\/(safe\/|safe-desktop))/ }],
          },
        },
      },
    },
  },
});
