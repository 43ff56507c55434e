import { describe, expect, it, vi } from 'vitest';
import { editMenu, type EditPlace } from './edit-menu.ts';

const can = {
  canUndo: true,
  canRedo: false,
  canCut: true,
  canCopy: true,
  canPaste: true,
  canSelectAll: true,
};
const place: EditPlace = { isEditable: true, misspelledWord: '', suggestions: [], can };
const effects = () => ({ replace: vi.fn<(word: string) => void>(), learn: vi.fn<(word: string) => void>() });
const names = (changes: Partial<EditPlace>, platform: NodeJS.Platform = 'linux') =>
  editMenu({ ...place, ...changes }, platform, effects()).map(
    ({ role, label, type }) => role ?? label ?? type,
  );

describe('the menu of a text', () => {
  it('has what can be done with what is written', () => {
    const edit = ['cut', 'copy', 'paste', 'separator', 'selectAll'];
    expect(names({})).toEqual(['undo', 'redo', 'separator', ...edit]);
    expect(names({}, 'darwin')).toEqual(edit);
    expect(editMenu(place, 'linux', effects())[1]).toMatchObject({ role: 'redo', enabled: false });
  });

  it('only copies where nothing can be written', () => {
    expect(names({ isEditable: false })).toEqual(['copy']);
  });

  it('begins with suggestions for a misspelt word, no more than five, and does what is chosen', () => {
    const done = effects();
    const suggestions = ['one', 'two & more', '3', '4', '5', '6'];
    const menu = editMenu({ ...place, misspelledWord: 'onne', suggestions }, 'linux', done);
    expect(menu.slice(0, 7).map(({ label, type }) => label ?? type)).toEqual([
      'one',
      'two && more',
      '3',
      '4',
      '5',
      'separator',
      'Add to my dictionary',
    ]);
    const press = (index: number): void => (menu[index]?.click as (() => void) | undefined)?.();
    press(1);
    press(6);
    expect(done.replace).toHaveBeenCalledExactlyOnceWith('two & more');
    expect(done.learn).toHaveBeenCalledExactlyOnceWith('onne');
  });

  it('says where there is nothing to suggest', () => {
    expect(editMenu({ ...place, misspelledWord: 'xqz' }, 'linux', effects())[0]).toMatchObject({
      label: 'No suggestions',
      enabled: false,
    });
  });
});
