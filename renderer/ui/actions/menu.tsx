import type { RefObject } from 'react';
import { Collection } from 'react-aria-components/Collection';
import { Keyboard } from 'react-aria-components/Keyboard';
import { Menu as AriaMenu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from '../icon.tsx';
import { Check } from '../icons.ts';
import { uiStrings } from '../strings.ts';
import type { MenuEntry } from './menu-entry.ts';

export interface MenuProps {
  /** The menu's name for a screen reader. */
  readonly label: string;
  /** Groups with a hairline between them. */
  readonly groups: readonly (readonly MenuEntry[])[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What it hangs from and what gets the focus back. */
  readonly triggerRef: RefObject<Element | null>;
  readonly placement?: 'bottom start' | 'bottom end';
}

/** The open menu. MenuButton brings it with its button and loads it when it is first opened. */
export function Menu({ label, groups, isOpen, onClose, triggerRef, placement = 'bottom end' }: MenuProps) {
  return (
    <Popover
      aria-label={label}
      className="floating min-w-59 overflow-y-auto p-1"
      triggerRef={triggerRef}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      placement={placement}
      offset={4}
    >
      <AriaMenu aria-label={label} autoFocus="first" className="outline-none" onClose={onClose}>
        {groups.map((entries, index) => (
          <MenuSection
            key={entries[0]?.id ?? index}
            aria-label={`${label} ${index + 1}`}
            className="not-first:mt-1 not-first:border-t not-first:border-line not-first:pt-1 -mx-1 px-1"
          >
            <Collection items={entries}>{(entry) => <Entry entry={entry} />}</Collection>
          </MenuSection>
        ))}
      </AriaMenu>
    </Popover>
  );
}

function Entry({ entry }: { readonly entry: MenuEntry }) {
  return (
    <MenuItem
      className="menu-item"
      textValue={entry.label}
      isDisabled={entry.isDisabled ?? false}
      onAction={entry.onChoose}
    >
      {entry.icon && <Icon of={entry.icon} />}
      <span className="flex-1">
        {entry.label}
        {entry.isOn === true && <span className="sr-only">, {uiStrings.isOn}</span>}
      </span>
      {entry.isOn === true && <Icon of={Check} size={14} />}
      {entry.shortcut && <Keyboard className="kbd font-sans">{entry.shortcut}</Keyboard>}
    </MenuItem>
  );
}
