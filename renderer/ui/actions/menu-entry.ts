import type { IconShape } from '../icons.ts';

/** One thing a menu offers. */
export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconShape;
  /** Written for the platform; the key itself is bound elsewhere. */
  readonly shortcut?: string;
  readonly isDisabled?: boolean;
  /** Of something that is switched on and off. */
  readonly isOn?: boolean;
  readonly onChoose: () => void;
}
