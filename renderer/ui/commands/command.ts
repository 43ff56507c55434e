import type { IconShape } from '../icons.ts';

/** Something a person can do. It is described once; the palette, menus, keys and the sheet of shortcuts all read it. */
export interface Command {
  /** Unique in the window; kept in what was used last, so it stays the same between versions. */
  readonly id: string;
  /** Says it all by itself: "Park the point". */
  readonly title: string;
  /** For where the thing it acts on is in plain sight, as in a context menu: "Park". */
  readonly shortTitle?: string;
  /** The id of one of the registry's groups. */
  readonly group: string;
  readonly icon?: IconShape;
  /** The same on every system, as shortcut.ts reads it: `Mod+K`, `N`, `Alt+ArrowUp`. */
  readonly shortcut?: string;
  /** Another way to type it that some expect; menus and the sheet of shortcuts do not show it. */
  readonly otherShortcut?: string;
  /** Holding its key runs it again and again. */
  readonly isRepeatable?: boolean;
  /** Its key is heard by the part of the page that it acts on, and not by the window. */
  readonly isLocal?: boolean;
  /** Other words that it is found by. */
  readonly keywords?: string;
  /** Enabled unless this says otherwise. */
  readonly isEnabled?: boolean;
  readonly run: () => void;
}

export interface CommandGroup {
  readonly id: string;
  readonly title: string;
}

export const isEnabled = (command: Command): boolean => command.isEnabled ?? true;
