import { lazy, Suspense, useRef, useState } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import type { FramePlatform } from '../frame/app-frame.tsx';
import { isEnabled, type Command } from './command.ts';
import { formatShortcut } from './shortcut.ts';

// Nobody opens a menu before the first paint.
const Menu = lazy(async () => ({ default: (await import('../actions/menu.tsx')).Menu }));

interface Opened {
  readonly x: number;
  readonly y: number;
  readonly groups: readonly (readonly Command[])[];
}

export interface ContextMenu {
  /**
   * Opens it with these commands, groups with a hairline between them. For a `contextmenu` event, which also comes from the
   * keyboard (Shift F10, the menu key); its place is then the focused element's.
   */
  readonly open: (event: MouseEvent, groups: readonly (readonly Command[])[]) => void;
  /** Render it somewhere beside what it belongs to. */
  readonly menu: ReactNode;
}

/** A menu at the pointer or at the focused row, with what can be done to what is there. */
export function useContextMenu(label: string, platform: FramePlatform): ContextMenu {
  const [opened, setOpened] = useState<Opened>();
  const anchor = useRef<HTMLSpanElement>(null);
  return {
    open: (event, groups) => {
      event.preventDefault();
      setOpened({ x: event.clientX, y: event.clientY, groups });
    },
    menu: opened && (
      <>
        <span ref={anchor} aria-hidden className="fixed" style={{ left: opened.x, top: opened.y }} />
        <Suspense>
          <Menu
            label={label}
            groups={opened.groups.map((commands) => commands.map((command) => entryOf(command, platform)))}
            isOpen
            onClose={() => setOpened(undefined)}
            triggerRef={anchor}
            placement="bottom start"
          />
        </Suspense>
      </>
    ),
  };
}

function entryOf(command: Command, platform: FramePlatform) {
  return {
    id: command.id,
    label: command.shortTitle ?? command.title,
    isDisabled: !isEnabled(command),
    onChoose: command.run,
    ...(command.icon && { icon: command.icon }),
    ...(command.shortcut !== undefined && { shortcut: formatShortcut(command.shortcut, platform) }),
  };
}
