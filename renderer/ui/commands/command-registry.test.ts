import { describe, expect, it, vi } from 'vitest';
import type { Command } from './command.ts';
import { createCommandRegistry } from './command-registry.ts';

const groups = [
  { id: 'file', title: 'File' },
  { id: 'view', title: 'View' },
];
const command = (id: string, rest: Partial<Command> = {}): Command => ({
  id,
  title: id,
  group: 'file',
  run: () => undefined,
  ...rest,
});

describe('the registry of commands', () => {
  it('knows commands while their place is there, group by group', () => {
    const registry = createCommandRegistry(groups);
    const first = registry.register([command('zoom', { group: 'view' }), command('open')]);
    const second = registry.register([command('save')]);
    expect(registry.snapshot().map(({ id }) => id)).toEqual(['open', 'save', 'zoom']);
    first.remove();
    expect(registry.snapshot().map(({ id }) => id)).toEqual(['save']);
    second.remove();
    expect(registry.snapshot()).toEqual([]);
  });

  it('tells of what can be seen, and stays silent about a new function', () => {
    const registry = createCommandRegistry(groups);
    const heard = vi.fn<() => void>();
    const place = registry.register([command('open')]);
    const stop = registry.subscribe(heard);
    const before = registry.snapshot();
    const newest = vi.fn<() => void>();
    place.update([command('open', { run: newest })]);
    expect(heard).not.toHaveBeenCalled();
    expect(registry.snapshot()).toBe(before);
    // Through what was taken before the function was another.
    before[0]?.run();
    expect(newest).toHaveBeenCalledOnce();
    place.update([command('open', { isEnabled: false })]);
    expect(heard).toHaveBeenCalledOnce();
    stop();
    place.remove();
    expect(heard).toHaveBeenCalledOnce();
  });

  it('runs what is enabled and nothing else', () => {
    const registry = createCommandRegistry(groups);
    const run = vi.fn<() => void>();
    registry.register([command('open', { run }), command('save', { run, isEnabled: false })]);
    expect(['open', 'save', 'unknown'].map(registry.run)).toEqual([true, false, false]);
    expect(run).toHaveBeenCalledOnce();
  });

  it('lets the later of two win, until it is gone', () => {
    const registry = createCommandRegistry(groups);
    registry.register([command('open', { title: 'behind' })]);
    const front = registry.register([command('open', { title: 'in front' })]);
    expect(registry.snapshot().map(({ title }) => title)).toEqual(['in front']);
    front.remove();
    expect(registry.snapshot().map(({ title }) => title)).toEqual(['behind']);
  });

  it('refuses a command of a group that nobody would show', () => {
    expect(() => createCommandRegistry(groups).register([command('open', { group: 'fiel' })])).toThrow(
      'fiel',
    );
  });
});
