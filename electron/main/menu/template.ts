import type { MenuItemConstructorOptions } from 'electron';
import type { MenuGroup, MenuItem } from '../../contract/menu.ts';
import { strings } from './strings.ts';

type Items = readonly MenuItemConstructorOptions[];

/** For when the page offers none: Chromium's, which knows fields but no document. */
const undo: Items = [{ role: 'undo' }, { role: 'redo' }];

const edit: Items = [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }];

/**
 * The application's menu: the page's commands in the structure of the system, beside what only the system can do. Without
 * commands it is what a window needs before its page has said anything.
 */
export function menuTemplate(
  commands: readonly MenuItem[],
  platform: NodeJS.Platform,
  choose: (id: string) => void,
): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const of = (group: MenuGroup): Items =>
    commands
      .filter((command) => command.group === group)
      .map(({ id, title, accelerator, isEnabled }) => ({
        id,
        // A single one would underline the next letter.
        label: title.replaceAll('&', '&&'),
        enabled: isEnabled,
        click: () => choose(id),
        // The page hears its keys itself, except on macOS, where it leaves them to the menu.
        ...(accelerator !== undefined && { accelerator, registerAccelerator: isMac }),
      }));
  // The system's own roles would ask Chromium, which does not know what is undone in a document.
  const editMenu = (): MenuItemConstructorOptions => {
    const own = of('edit');
    const isUndo = ({ id }: MenuItemConstructorOptions): boolean => id === 'undo' || id === 'redo';
    const pageUndo = own.filter(isUndo);
    return menu(
      strings.edit,
      pageUndo.length > 0 ? pageUndo : undo,
      edit,
      own.filter((item) => !isUndo(item)),
    );
  };
  const menu = (label: string, ...sections: readonly Items[]): MenuItemConstructorOptions => ({
    label,
    submenu: sections
      .filter((section) => section.length > 0)
      .flatMap((section, index) => [...(index > 0 ? [{ type: 'separator' } as const] : []), ...section]),
  });

  const own = [
    menu(strings.view, of('view'), [{ role: 'togglefullscreen' }]),
    menu(strings.go, of('go')),
    menu(strings.session, of('session')),
    menu(strings.feedback, of('feedback')),
  ];
  const menus = isMac
    ? [
        menu(
          strings.app,
          [{ role: 'about' }],
          of('app'),
          [{ role: 'services' }],
          [{ role: 'hide' }, { role: 'hideOthers' }, { role: 'unhide' }],
          [{ role: 'quit' }],
        ),
        menu(strings.file, of('file'), [{ role: 'close' }]),
        editMenu(),
        ...own,
        // What the page has for its window the system has too.
        {
          ...menu(strings.window, [{ role: 'minimize' }, { role: 'zoom' }], [{ role: 'front' }]),
          role: 'window' as const,
        },
        { ...menu(strings.help, of('help')), role: 'help' as const },
      ]
    : [
        menu(strings.file, of('file'), of('app'), [{ role: 'quit' }]),
        editMenu(),
        ...own,
        menu(strings.window, of('window')),
        menu(strings.help, of('help')),
      ];
  return menus.filter(({ submenu }) => Array.isArray(submenu) && submenu.length > 0);
}
