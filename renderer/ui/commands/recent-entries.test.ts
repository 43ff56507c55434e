import { describe, expect, it } from 'vitest';
import { createStoredRecent } from './recent-entries.ts';

function memory(content: string | null = null) {
  let kept = content;
  return {
    getItem: () => kept,
    setItem: (_key: string, value: string) => {
      kept = value;
    },
  };
}

describe('what was used last', () => {
  it('is kept with the newest first, each once, the last eight', () => {
    const storage = memory();
    const recent = createStoredRecent(storage, 'recent');
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'b']) recent.add(id);
    expect(createStoredRecent(storage, 'recent').ids()).toEqual(['b', 'i', 'h', 'g', 'f', 'e', 'd', 'c']);
  });

  it.each(['', '{', '{"a":1}', 'null', '7'])('counts as nothing where “%s” is stored', (content) => {
    expect(createStoredRecent(memory(content), 'recent').ids()).toEqual([]);
  });

  it('leaves out what is no id', () => {
    expect(createStoredRecent(memory('["a",1,null]'), 'recent').ids()).toEqual(['a']);
  });
});
