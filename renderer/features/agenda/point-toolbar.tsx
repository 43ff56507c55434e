import type { ReactNode } from 'react';
import type { Point } from '@/model/records/point.ts';
import { platformName } from '@/platform/platform-name.ts';
import { Button } from '@/ui/actions/button.tsx';
import { MenuButton } from '@/ui/actions/menu-button.tsx';
import type { MenuEntry } from '@/ui/actions/menu-entry.ts';
import { formatShortcut } from '@/ui/commands/shortcut.ts';
import type { Command } from '@/ui/commands/command.ts';
import { Bookmark, Check, ChevronDown, SquareCheckBig } from '@/ui/icons.ts';
import type { PointActions } from './point-actions.ts';
import { pointMenu } from './point-commands.ts';
import { strings } from './strings.ts';

export interface PointToolbarProps {
  readonly point: Point;
  readonly actions: PointActions;
  /** All that can be done with the point; what has a button of its own is left out of the menu. */
  readonly commands: readonly Command[];
  readonly isWritable: boolean;
  readonly onClose: () => void;
  /** The formatting buttons, where there are notes to format. */
  readonly children?: ReactNode;
}

const withButton: ReadonlySet<string> = new Set([
  'open-point',
  'reword-point',
  'discuss-point',
  'park-point',
  'make-action',
]);

/** Single letters do nothing while somebody writes, and here they do. */
const isHeardHere = (shortcut: string): boolean => shortcut.includes('+');

export const menuOf = (
  commands: readonly Command[],
  onClose: () => void,
): readonly (readonly MenuEntry[])[] => {
  const close = { id: 'close', label: strings.close, icon: ChevronDown, shortcut: 'Esc', onChoose: onClose };
  const groups = pointMenu(commands.filter(({ id }) => !withButton.has(id))).map((group) =>
    group.map(({ id, title, shortTitle = title, icon, shortcut, run }): MenuEntry => ({
      id,
      label: shortTitle,
      ...(icon && { icon }),
      ...(shortcut !== undefined &&
        isHeardHere(shortcut) && { shortcut: formatShortcut(shortcut, platformName()) }),
      onChoose: run,
    })),
  );
  const [first = [], ...rest] = groups;
  return [[close, ...first], ...rest];
};

/** Under an open point: how its notes look, and what becomes of it. */
export function PointToolbar({ point, actions, commands, isWritable, onClose, children }: PointToolbarProps) {
  const isDiscussed = point.state === 'discussed';
  const isParked = point.state === 'parked';
  return (
    <div className="ms-[34px] me-2 mt-2 flex flex-wrap items-center gap-0.5 pb-2">
      {children}
      <span className="flex-1" />
      {isWritable && (
        <>
          {actions.makeAction && (
            <Button variant="text" isSmall icon={SquareCheckBig} onClick={() => actions.makeAction?.(point)}>
              {strings.makeAction}
            </Button>
          )}
          <Button
            variant="text"
            isSmall
            icon={Bookmark}
            onClick={() => actions.setState(point, isParked ? 'open' : 'parked')}
          >
            {isParked ? strings.unpark : strings.park}
          </Button>
          <Button
            variant="text"
            isSmall
            icon={Check}
            onClick={() => actions.setState(point, isDiscussed ? 'open' : 'discussed')}
          >
            {isDiscussed ? strings.notDiscussed : strings.discussed}
          </Button>
          <MenuButton label={strings.more} groups={menuOf(commands, onClose)} />
        </>
      )}
    </div>
  );
}
