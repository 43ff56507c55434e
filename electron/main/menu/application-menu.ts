import { Menu } from 'electron';
import type { MenuItem } from '../../contract/menu.ts';
import { latestOnly } from './latest-only.ts';
import { menuTemplate } from './template.ts';

let tellPage: (id: string) => void = () => {};

const setMenu = (commands: readonly MenuItem[]): void =>
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate(commands, process.platform, (id) => tellPage(id))),
  );

const setLatestMenu = latestOnly(setMenu, (milliseconds, action) => void setTimeout(action, milliseconds));

/** Shows the page's commands in the application's menu; `choose` is told which one the person chose there. */
export const showCommands = (commands: readonly MenuItem[], choose: (id: string) => void): void => {
  tellPage = choose;
  setLatestMenu(commands);
};

/** On macOS an app has its menu, and through it the keys of Edit, also without a window. */
export const showBareMenu = (): void => showCommands([], () => {});
