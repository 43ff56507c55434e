import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

// Apart from the app's own build, so that nothing of the gallery can come into what is shipped.
export default defineConfig({
  root: path('.'),
  base: './',
  plugins: [react(), tailwindcss()],
  build: {
    target: 'chrome130',
    outDir: path('../../../out/gallery'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
