import { describe, expect, it } from 'vitest';
import { menuSchema } from './menu.ts';

const item = {
  id: 'open-file',
  title: 'Open a file',
  group: 'file',
  accelerator: 'CommandOrControl+O',
  isEnabled: true,
};
const accepts = (menu: unknown): boolean => menuSchema.safeParse(menu).success;

describe('a menu from the page', () => {
  it('is taken as the page sends it', () => {
    const { accelerator: _, ...bare } = item;
    expect(accepts([])).toBe(true);
    expect(accepts([item, { ...bare, id: 'other', isEnabled: false }])).toBe(true);
    for (const accelerator of [
      'Alt+Up',
      'CommandOrControl+Shift+F',
      'CommandOrControl+,',
      'CommandOrControl+Plus',
      'F2',
      '?',
    ])
      expect(menuSchema.parse([{ ...item, accelerator }])).toHaveLength(1);
  });

  it.each([
    ['too many items', Array.from({ length: 201 }, (_, index) => ({ ...item, id: `a${String(index)}` }))],
    ['two items with one id', [item, item]],
    ['a title without words', [{ ...item, title: '' }]],
    ['a title without end', [{ ...item, title: 'a'.repeat(201) }]],
    ['a group there is not', [{ ...item, group: 'tools' }]],
    ['an accelerator that is none', [{ ...item, accelerator: 'Command+Hyper+😀' }]],
    ['a key there is not', [{ ...item, accelerator: 'F13' }]],
    ['an id that is none', [{ ...item, id: '__proto__' }]],
    ['a role, which could do what no command may', [{ ...item, role: 'toggleDevTools' }]],
  ])('is refused with %s', (_, menu) => {
    expect(accepts(menu)).toBe(false);
  });
});
