import { describe, expect, it } from 'vitest';
import { decodeIndex, encodeIndex } from './backup-index.ts';
import { objectName, seal, setName, unseal } from './seal.ts';

const key = new Uint8Array(32).fill(7);
const other = new Uint8Array(32).fill(8);
const words = new TextEncoder().encode('what nobody else may read');

describe('[BK2] a sealed file', () => {
  it('opens with its key, as what it was sealed as', () => {
    expect(unseal(key, 'document', seal(key, 'document', words))).toEqual({ ok: true, value: words });
  });

  it('does not open with another key, as something else, or with any byte changed', () => {
    const file = seal(key, 'document', words);
    expect(unseal(other, 'document', file)).toEqual({ ok: false, error: { kind: 'not-opened' } });
    expect(unseal(key, 'index', file)).toEqual({ ok: false, error: { kind: 'not-opened' } });
    for (let index = 0; index < file.length; index += 1) {
      const changed = file.slice();
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(unseal(key, 'document', changed).ok).toBe(false);
    }
    for (let length = 0; length < file.length; length += 1)
      expect(unseal(key, 'document', file.subarray(0, length)).ok).toBe(false);
  });

  it('holds nothing of its content in the clear, and is never the same twice', () => {
    const file = seal(key, 'document', words);
    expect(new TextDecoder('latin1').decode(file)).not.toContain('nobody');
    expect(seal(key, 'document', words)).not.toEqual(file);
  });

  it('of a newer Waymark says so', () => {
    const file = seal(key, 'document', words);
    file[4] = 2;
    expect(unseal(key, 'document', file)).toEqual({ ok: false, error: { kind: 'newer' } });
  });
});

it('[BK4] the same state has the same name under one key, and another under another', () => {
  expect(objectName(key, words)).toBe(objectName(key, words));
  expect(objectName(key, words)).toMatch(/^[0-9a-f]{64}$/u);
  expect(objectName(other, words)).not.toBe(objectName(key, words));
  expect(setName(key)).toMatch(/^[0-9a-f]{16}$/u);
  expect(setName(other)).not.toBe(setName(key));
});

it('an index is read as it was written, and nothing else is taken for one', () => {
  const index = {
    writtenAt: 5,
    documents: [{ name: 'a/b', object: 'a'.repeat(64), size: 3, savedAt: 4 }],
    about: { x: 1 },
  };
  expect(decodeIndex(encodeIndex(index))).toEqual(index);
  for (const text of [
    '',
    '{',
    '[]',
    '{"writtenAt":1}',
    '{"writtenAt":1,"documents":[{"name":"a","object":"../x","size":1}]}',
  ])
    expect(decodeIndex(new TextEncoder().encode(text))).toBeUndefined();
});
