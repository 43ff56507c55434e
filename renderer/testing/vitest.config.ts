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
    // The slowest take half a second alone; this only has to tell a busy machine from a test that hangs.
    testTimeout: 30_000,
  },
});
