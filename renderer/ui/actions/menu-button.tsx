import { lazy, Suspense, useRef, useState, type ComponentProps } from 'react';
import type { IconShape } from '../icons.ts';
import { Ellipsis } from '../icons.ts';
import { IconButton } from './icon-button.tsx';
import type { MenuEntry } from './menu-entry.ts';

// Nobody opens a menu before the first paint.
const Menu = lazy(async () => ({ default: (await import('./menu.tsx')).Menu }));

export interface MenuButtonProps {
  /** Names the button and the menu: "More", "Point". */
  readonly label: string;
  /** Groups with a hairline between them. */
  readonly groups: readonly (readonly MenuEntry[])[];
  readonly icon?: IconShape;
  readonly isSmall?: boolean;
  readonly className?: string;
  /** For a row of buttons that is one stop for the Tab key. */
  readonly stop?: Pick<ComponentProps<'button'>, 'tabIndex' | 'onFocus' | 'onKeyDown' | 'onMouseDown'>;
}

/** A button with a drawing that opens a menu. */
export function MenuButton({
  label,
  groups,
  icon = Ellipsis,
  isSmall = false,
  className = '',
  stop = {},
}: MenuButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <IconButton
        {...stop}
        ref={button}
        label={label}
        icon={icon}
        isSmall={isSmall}
        className={className}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      />
      <Suspense>
        {isOpen && (
          <Menu label={label} groups={groups} isOpen onClose={() => setIsOpen(false)} triggerRef={button} />
        )}
      </Suspense>
    </>
  );
}
