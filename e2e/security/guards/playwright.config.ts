import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { projectRoot } from '../../fixtures/electron-program.ts';
import type { Options } from '../../fixtures/test.ts';
import shared from '../../playwright.config.ts';

/** What the runner wrote: a project for each build, with the tests that it has to face. */
interface Planned {
  readonly name: string;
  readonly appFolder: string;
  readonly lacksGuard: boolean;
  readonly tests: readonly { readonly spec: string; readonly test: string }[];
}

const folder = join(projectRoot, 'out', 'guards');
const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as readonly Planned[];

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** Without a guard most expectations fail, and each would wait to the end. */
const expectationTimeoutMs = 2_000;

export default defineConfig<Options>({
  ...shared,
  testDir: '..',
  expect: { timeout: expectationTimeoutMs },
  projects: plan.map(({ name, appFolder, lacksGuard, tests }) => ({
    name,
    testMatch: tests.map(({ spec }) => `**/${basename(spec)}`),
    grep: tests.map(({ test }) => new RegExp(`${escaped(test)}$`, 'u')),
    use: { appFolder: join(folder, appFolder), lacksGuard },
  })),
});
