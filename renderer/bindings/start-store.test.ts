import { expect, test, vi } from 'vitest';
import type { FolderState, StartNotice } from '@/platform/desktop.ts';
import { createStartStore } from './start-store.ts';

const notices: readonly StartNotice[] = [{ kind: 'came-back' }, { kind: 'settings-damaged' }];

function createWorld() {
  let asked = 0;
  let tellFolder: (state: FolderState) => void = () => {};
  let answer = (): Promise<{ notices: StartNotice[]; folder: FolderState }> =>
    Promise.resolve({ notices: [...notices], folder: 'here' });
  const store = createStartStore({
    takeStartNotices: () => {
      asked += 1;
      return answer();
    },
    on: (_name, listener) => {
      tellFolder = listener as typeof tellFolder;
      return () => {};
    },
  });
  return {
    store,
    asked: () => asked,
    tellFolder: (state: FolderState) => tellFolder(state),
    fails: () => (answer = () => Promise.reject(new Error('failed'))),
  };
}

test('main is asked once, and each thing stays until it is dismissed', async () => {
  const { store, asked } = createWorld();
  const heard = vi.fn();
  store.subscribe(heard);
  expect(store.snapshot().notices).toEqual([]);
  store.ask();
  store.ask();
  await vi.waitFor(() => expect(store.snapshot().notices).toEqual(notices));
  expect(asked()).toBe(1);
  const [first] = store.snapshot().notices;
  if (first !== undefined) store.dismiss(first);
  expect(store.snapshot().notices).toEqual([{ kind: 'settings-damaged' }]);
  expect(heard).toHaveBeenCalledTimes(2);
});

test('the folder is as main said last', async () => {
  const { store, tellFolder } = createWorld();
  store.ask();
  await vi.waitFor(() => expect(store.snapshot().notices).toHaveLength(2));
  tellFolder('gone');
  expect(store.snapshot()).toEqual({ notices, folder: 'gone' });
  tellFolder('here');
  expect(store.snapshot().folder).toBe('here');
});

test('a main that fails is asked again the next time', async () => {
  const { store, asked, fails } = createWorld();
  fails();
  store.ask();
  await vi.waitFor(() => {
    store.ask();
    expect(asked()).toBe(2);
  });
});
