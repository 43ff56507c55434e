import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('../..'),
  resolve: { alias: { '@contract': path('../../electron/contract'), '@': path('..') } },
  test: {
    include: ['renderer/**/*.test.{ts,tsx}', 'electron/**/*.test.{ts,mjs}'],
    pool: 'threads',
    restoreMocks: true,
  },
});
