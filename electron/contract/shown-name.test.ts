import { expect, test } from 'vitest';
import { shownName } from './shown-name.ts';

test('a name is shown as it is spelt', () => {
  expect(shownName('für Zoë – 日本 (1).waymark')).toBe('für Zoë – 日本 (1).waymark');
});

test('nothing in a name breaks the line or turns its direction', () => {
  expect(shownName('a\nb\u{202e}kramyaw.exe\u{2028}\0')).toBe(
    'a\u{fffd}b\u{fffd}kramyaw.exe\u{fffd}\u{fffd}',
  );
});

test('a long name keeps its ending', () => {
  const shown = shownName(`${'long '.repeat(100)}.waymark`);
  expect(Array.from(shown)).toHaveLength(120);
  expect(shown).toMatch(/^long .*….*\.waymark$/u);
});
