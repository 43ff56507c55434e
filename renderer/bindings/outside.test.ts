import { describe, expect, it } from 'vitest';
import type { Arrival, DesktopApi } from '@/platform/desktop.ts';
import { watchOutside, type OutsideFile } from './outside.ts';

const dropped = (name: string): OutsideFile => ({
  kind: 'file',
  name,
  read: () => Promise.resolve({ kind: 'cancelled' }),
});
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Main with a list of its own. */
function createMain() {
  let waiting: readonly Exclude<Arrival, { kind: 'nothing' }>[] = [];
  let arrived = (): void => {};
  let asked = 0;
  let isLocked = false;
  const desktop: Pick<DesktopApi, 'on' | 'nextArrival' | 'readArrival' | 'settleArrival'> = {
    on: (_name, listener) => {
      arrived = listener as () => void;
      return () => {};
    },
    nextArrival: () => {
      asked += 1;
      return isLocked
        ? Promise.reject(new Error('refused'))
        : Promise.resolve(waiting[0] ?? { kind: 'nothing' });
    },
    readArrival: (id) => Promise.resolve({ kind: 'failed', name: String(id), reason: 'unreadable' }),
    settleArrival: (id) => {
      waiting = waiting.filter((one) => one.id !== id);
      return Promise.resolve();
    },
  };
  return {
    outside: watchOutside(desktop),
    asked: () => asked,
    lock: (locked: boolean) => (isLocked = locked),
    open: (...names: readonly string[]) => {
      waiting = [...waiting, ...names.map((name, index) => ({ kind: 'file', id: index + 1, name }) as const)];
      arrived();
    },
  };
}

const nameOf = ({ outside }: ReturnType<typeof createMain>): string | undefined => {
  const thing = outside.snapshot().first?.thing;
  return thing?.kind === 'file' ? thing.name : thing?.kind;
};

describe('what comes from outside', () => {
  it('is not asked for before main says that there is something', async () => {
    const main = createMain();
    await main.outside.look();
    expect(main.asked()).toBe(0);
    expect(main.outside.snapshot()).toEqual({ isWaiting: false, first: undefined });
  });

  it('is asked about one after another, and then there is nothing', async () => {
    const main = createMain();
    main.open('a', 'b');
    expect(main.outside.snapshot().isWaiting).toBe(true);
    await main.outside.look();
    expect(nameOf(main)).toBe('a');
    const first = main.outside.snapshot().first;
    first?.settle();
    first?.settle();
    await turn();
    await main.outside.look();
    expect(nameOf(main)).toBe('b');
    main.outside.snapshot().first?.settle();
    await turn();
    await main.outside.look();
    expect(main.outside.snapshot()).toEqual({ isWaiting: false, first: undefined });
  });

  it('does not replace what is being asked about', async () => {
    const main = createMain();
    main.open('a');
    await main.outside.look();
    const { first } = main.outside.snapshot();
    main.open('b');
    main.outside.drop([dropped('c')]);
    await main.outside.look();
    expect(main.outside.snapshot().first).toBe(first);
  });

  it('is not lost where it comes while main answers that there is nothing', async () => {
    const main = createMain();
    main.open();
    const looking = main.outside.look();
    main.outside.drop([dropped('c')]);
    await looking;
    expect(main.outside.snapshot().isWaiting).toBe(true);
    await main.outside.look();
    expect(nameOf(main)).toBe('c');
  });

  it('waits where main does not answer', async () => {
    const main = createMain();
    main.open('a');
    main.lock(true);
    await main.outside.look();
    expect(main.outside.snapshot().isWaiting).toBe(true);
    main.lock(false);
    await main.outside.look();
    expect(nameOf(main)).toBe('a');
  });

  it('tells those who listen, until they stop', () => {
    const main = createMain();
    let told = 0;
    const stop = main.outside.subscribe(() => (told += 1));
    main.open('a');
    stop();
    main.open('b');
    expect(told).toBe(1);
  });
});
