import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const project = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** Imports that the rules of the rooms forbid, each with the file it stands in. */
const forbidden: readonly (readonly [file: string, specifier: string])[] = [
  ['electron/contract/x.ts', 'node:fs'],
  ['electron/contract/x.ts', '../main/index.ts'],
  ['electron/main/x.ts', '../../renderer/model/ids.ts'],
  ['electron/preload/x.ts', '../main/index.ts'],
  ['electron/mailbox/x.ts', '../../renderer/sync/seal.ts'],
  ['electron/mailbox/x.ts', '@noble/curves/ed25519.js'],
  ['electron/relay/x.ts', '../../renderer/sync/seal.ts'],
  ['renderer/lib/x.ts', '@/model/ids.ts'],
  ['renderer/model/x.ts', '@/persistence/catalogue.ts'],
  ['renderer/model/x.ts', 'react'],
  ['renderer/model/records/x.ts', '../../persistence/catalogue.ts'],
  ['renderer/persistence/x.ts', '@/model/records/point.ts'],
  ['renderer/persistence/x.ts', 'react'],
  ['renderer/sync/x.ts', '@/model/records/point.ts'],
  ['renderer/sync/x.ts', 'react'],
  ['renderer/bindings/x.ts', '@/features/agenda/agenda.tsx'],
  ['renderer/features/agenda/x.ts', '@/features/feedback/letter.tsx'],
  ['renderer/features/agenda/x.ts', '../feedback/letter.tsx'],
  ['renderer/features/agenda/x.ts', 'yjs'],
  ['renderer/features/agenda/x.ts', 'dexie'],
  ['renderer/features/agenda/x.ts', '@tiptap/core'],
  ['renderer/features/agenda/x.ts', '@/persistence/catalogue.ts'],
  ['renderer/features/agenda/x.ts', '@/sync/seal.ts'],
  ['renderer/features/agenda/x.ts', '@/app/app.tsx'],
  ['renderer/ui/x.ts', '@/model/ids.ts'],
  ['renderer/ui/x.ts', '../model/ids.ts'],
  ['renderer/ui/x.ts', 'yjs'],
  ['renderer/platform/x.ts', '@/bindings/services.ts'],
  ['renderer/platform/x.ts', '../../electron/main/index.ts'],
  ['renderer/safe/x.ts', '@/ui/theme.ts'],
  ['renderer/safe/x.ts', 'react'],
  ['renderer/app/x.ts', '../../electron/main/index.ts'],
  ['renderer/app/x.ts', 'electron'],
];

/** The same rooms, importing what they may. */
const allowed: readonly (readonly [file: string, specifier: string])[] = [
  ['electron/contract/y.ts', 'zod'],
  ['electron/main/y.ts', '../contract/ipc-map.ts'],
  ['renderer/model/y.ts', 'yjs'],
  ['renderer/model/records/y.ts', '../ids.ts'],
  ['renderer/persistence/y.ts', 'y-indexeddb'],
  ['renderer/bindings/y.ts', '@/model/ids.ts'],
  ['renderer/features/agenda/y.ts', '@/bindings/services.ts'],
  ['renderer/features/agenda/y.ts', './strings.ts'],
  ['renderer/ui/y.ts', '@/lib/result.ts'],
  ['renderer/platform/y.ts', '@contract/desktop-api.ts'],
  ['renderer/safe/y.ts', '@/platform/safe-desktop.ts'],
];

interface Finding {
  readonly filename: string;
  readonly code: string;
}

describe('the rules of the rooms', () => {
  let folder: string;
  let findings: readonly Finding[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'waymark-rooms-'));
    cpSync(join(project, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    const rows = [...forbidden, ...allowed];
    rows.forEach(([file, specifier], index) => {
      const path = join(folder, file.replace('.ts', `${String(index)}.ts`));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `import * as thing from '${specifier}';\nexport const kept = thing;\n`);
    });
    const oxlint = join(project, 'node_modules/oxlint/bin/oxlint');
    // Exits with 1 because it finds what it should.
    const { stdout } = await run(process.execPath, [oxlint, '--format=json', '.'], { cwd: folder }).catch(
      (error: unknown) => error as { readonly stdout: string },
    );
    findings = (JSON.parse(stdout) as { readonly diagnostics: readonly Finding[] }).diagnostics.filter(
      ({ code }) => code.includes('no-restricted-imports'),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const isFound = (file: string, index: number): boolean =>
    findings.some(({ filename }) => filename.endsWith(file.replace('.ts', `${String(index)}.ts`)));

  it.each(forbidden.map(([file, specifier], index) => ({ file, specifier, index })))(
    '$file may not import $specifier',
    ({ file, index }) => {
      expect(isFound(file, index)).toBe(true);
    },
  );

  it.each(allowed.map(([file, specifier], index) => ({ file, specifier, index: index + forbidden.length })))(
    '$file may import $specifier',
    ({ file, index }) => {
      expect(isFound(file, index)).toBe(false);
    },
  );
});
