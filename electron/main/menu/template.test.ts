import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import type { MenuItem } from '../../contract/menu.ts';
import { menuTemplate } from './template.ts';

const commands: readonly MenuItem[] = [
  { id: 'settings', title: 'Settings', group: 'app', accelerator: 'CommandOrControl+,', isEnabled: true },
  {
    id: 'open-file',
    title: 'Open a file',
    group: 'file',
    accelerator: 'CommandOrControl+O',
    isEnabled: true,
  },
  { id: 'save-file', title: 'Save a file for R&D', group: 'file', isEnabled: false },
  { id: 'minimise', title: 'Minimise the window', group: 'window', isEnabled: true },
];
const nameOf = ({ id, role, type, label }: MenuItemConstructorOptions) => id ?? role ?? type ?? label;
const items = (entry: MenuItemConstructorOptions | undefined) =>
  (entry?.submenu ?? []) as readonly MenuItemConstructorOptions[];
const outline = (platform: NodeJS.Platform, menu = commands) =>
  menuTemplate(menu, platform, () => undefined).map((entry) => [entry.label, items(entry).map(nameOf)]);

describe('the menu', () => {
  it('has on Linux and Windows what those systems expect', () => {
    expect(outline('linux')).toEqual([
      ['File', ['open-file', 'save-file', 'separator', 'settings', 'separator', 'quit']],
      ['Edit', ['undo', 'redo', 'separator', 'cut', 'copy', 'paste', 'selectAll']],
      ['View', ['togglefullscreen']],
      ['Window', ['minimise']],
    ]);
    expect(outline('win32')).toEqual(outline('linux'));
  });

  it('has on macOS an app menu, and leaves the window to the system', () => {
    expect(outline('darwin')).toEqual([
      [
        'Waymark',
        'about separator settings separator services separator hide hideOthers unhide separator quit'.split(
          ' ',
        ),
      ],
      ['File', ['open-file', 'save-file', 'separator', 'close']],
      ['Edit', ['undo', 'redo', 'separator', 'cut', 'copy', 'paste', 'selectAll']],
      ['View', ['togglefullscreen']],
      ['Window', ['minimize', 'zoom', 'separator', 'front']],
    ]);
  });

  it('undoes in the page, which knows its documents, as soon as there is one', () => {
    const undo = { id: 'undo', title: 'Undo: add a point', group: 'edit', isEnabled: true } as const;
    const redo = { id: 'redo', title: 'Redo', group: 'edit', isEnabled: false } as const;
    const other = { id: 'find-text', title: 'Find', group: 'edit', isEnabled: true } as const;
    const edit = menuTemplate([undo, redo, other], 'linux', () => undefined).find(
      ({ label }) => label === 'Edit',
    );
    expect(items(edit).map(nameOf)).toEqual([
      'undo',
      'redo',
      'separator',
      'cut',
      'copy',
      'paste',
      'selectAll',
      'separator',
      'find-text',
    ]);
    expect(items(edit)[0]).toMatchObject({ label: 'Undo: add a point', enabled: true });
    expect(items(edit)[0]).not.toHaveProperty('role');
    expect(items(edit)[1]).toMatchObject({ enabled: false });
  });

  it('can be had before the page has said anything', () => {
    expect(outline('darwin', []).map(([label]) => label)).toEqual([
      'Waymark',
      'File',
      'Edit',
      'View',
      'Window',
    ]);
  });

  it('lets keys call a command once: through the menu on macOS, through the page elsewhere', () => {
    const registered = (platform: NodeJS.Platform) =>
      menuTemplate(commands, platform, () => undefined)
        .flatMap(items)
        .filter(({ accelerator }) => accelerator !== undefined)
        .map(({ registerAccelerator }) => registerAccelerator);
    expect(registered('darwin')).toEqual([true, true]);
    expect(registered('linux')).toEqual([false, false]);
  });

  it('shows a title as it is written, whether it is enabled or not, and tells what was chosen', () => {
    const choose = vi.fn<(id: string) => void>();
    const [file] = menuTemplate(commands, 'linux', choose);
    const save = items(file).find(({ id }) => id === 'save-file');
    expect(save).toMatchObject({ label: 'Save a file for R&&D', enabled: false });
    const click = save?.click as (() => void) | undefined;
    click?.();
    expect(choose).toHaveBeenCalledExactlyOnceWith('save-file');
  });
});
