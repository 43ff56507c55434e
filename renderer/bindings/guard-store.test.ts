import { expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { ok } from '@/lib/result.ts';
import type { UnsavedChanges } from '@/persistence/document-store.ts';
import { createGuardStore, goOnWithout } from './guard-store.ts';

const update = (): Uint8Array => {
  const document = new Y.Doc();
  document.getText('text').insert(0, 'words');
  return Y.encodeStateAsUpdate(document);
};

const createWorld = (kept: readonly UnsavedChanges[], recorded: readonly string[]) => {
  let missing = [...recorded];
  const document = new Y.Doc();
  const putBackDone = vi.fn(() => Promise.resolve());
  const guard = createGuardStore(
    {
      acquire: async () =>
        ok({ document, settled: async () => ({ kind: 'saved' }), release: () => undefined }),
      losses: async () => missing,
    },
    { kept: async () => kept, putBackDone },
  );
  const manifest = {
    forget: async (names: readonly string[]) => {
      missing = missing.filter((name) => !names.includes(name));
    },
  };
  return { guard, document, putBackDone, manifest };
};

test('what was kept is put back, once, and said until it is dismissed', async () => {
  const { guard, document, putBackDone } = createWorld([{ name: 'a', update: update() }], []);
  guard.check();
  guard.check();
  await vi.waitFor(() => expect(guard.snapshot().putBack).toEqual({ restored: 1, left: 0 }));
  expect(document.getText('text').toJSON()).toBe('words');
  expect(putBackDone).toHaveBeenCalledTimes(1);
  guard.dismissPutBack();
  expect(guard.snapshot().putBack).toBeUndefined();
});

test('an ordinary start says nothing', async () => {
  const { guard } = createWorld([], []);
  const heard = vi.fn();
  guard.subscribe(heard);
  guard.check();
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  expect(guard.snapshot()).toEqual({ putBack: undefined, losses: [], mended: 0 });
});

test('what is missing is said until the person goes on without it', async () => {
  const { guard, manifest } = createWorld([], ['a', 'b']);
  guard.check();
  await vi.waitFor(() => expect(guard.snapshot().losses).toEqual(['a', 'b']));
  await goOnWithout({ guard, manifest: manifest as never }, ['a']);
  await vi.waitFor(() => expect(guard.snapshot().losses).toEqual(['b']));
  expect(guard.snapshot().mended).toBe(1);
});
