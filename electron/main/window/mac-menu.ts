import { Menu } from 'electron';

/** On macOS the edit shortcuts exist only through a menu; elsewhere Chromium has them itself. */
export const setMacMenu = (): void => {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }]),
  );
};
