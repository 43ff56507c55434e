import { describe, expect, it } from 'vitest';
import { createArrivals, maximumWaiting } from './arrivals.ts';

const file = (path: string) => ({ kind: 'file', path }) as const;
const link = (text: string) => ({ kind: 'link', text }) as const;
const mentorship = 'waymark://mentorship/0123456789abcdefghjkmnpqrs';

describe('what waits', () => {
  it('comes out in the order in which it came, and stays first until it is settled', () => {
    const arrivals = createArrivals();
    expect(arrivals.add([file('/b'), link(mentorship)])).toBe(true);
    expect(arrivals.add([file('/a')])).toBe(true);
    expect(arrivals.first()).toMatchObject({ id: 1, path: '/b' });
    expect(arrivals.first()).toMatchObject({ id: 1 });
    arrivals.settle(1);
    expect(arrivals.first()).toMatchObject({ id: 2, kind: 'link', reading: { kind: 'link' } });
    arrivals.settle(2);
    expect(arrivals.first()).toMatchObject({ id: 3, path: '/a' });
    arrivals.settle(3);
    expect(arrivals.first()).toBeUndefined();
  });

  it('does not wait twice while it waits, and may come again after it', () => {
    const arrivals = createArrivals();
    arrivals.add([file('/a'), file('/a'), link(mentorship), link(mentorship.replace('waymark', 'WAYMARK'))]);
    expect(arrivals.add([file('/a'), link(mentorship)])).toBe(false);
    arrivals.settle(1);
    arrivals.settle(2);
    expect(arrivals.first()).toBeUndefined();
    expect(arrivals.add([file('/a')])).toBe(true);
    expect(arrivals.first()).toMatchObject({ id: 3 });
  });

  it('asks once about all links that say nothing', () => {
    const arrivals = createArrivals();
    expect(arrivals.add([link('waymark:a'), link('waymark://invitation/a')])).toBe(true);
    expect(arrivals.add([link('waymark:b'), link('waymark://invitation/b')])).toBe(false);
  });

  it('does not grow without end', () => {
    const arrivals = createArrivals();
    arrivals.add(Array.from({ length: maximumWaiting }, (_, index) => file(`/${String(index)}`)));
    expect(arrivals.add([file('/one more')])).toBe(false);
    arrivals.settle(1);
    expect(arrivals.add([file('/one more')])).toBe(true);
  });

  it('is found by its id only while it waits', () => {
    const arrivals = createArrivals();
    arrivals.add([file('/a')]);
    expect(arrivals.find(1)).toMatchObject({ path: '/a' });
    expect(arrivals.find(2)).toBeUndefined();
    arrivals.settle(2);
    arrivals.settle(1);
    expect(arrivals.find(1)).toBeUndefined();
  });
});
