import type { ReactNode } from 'react';
import type { Point } from '@/model/records/point.ts';
import { Button } from '@/ui/actions/button.tsx';
import { MenuButton } from '@/ui/actions/menu-button.tsx';
import { ArrowDown, ArrowUp, Bookmark, Check, ChevronDown, SquareCheckBig, Trash2 } from '@/ui/icons.ts';
import type { PointActions } from './point-actions.ts';
import { strings } from './strings.ts';

export interface PointToolbarProps {
  readonly point: Point;
  readonly index: number;
  readonly actions: PointActions;
  readonly isWritable: boolean;
  readonly onClose: () => void;
  /** The formatting buttons, where there are notes to format. */
  readonly children?: ReactNode;
}

/** Under an open point: how its notes look, and what becomes of it. */
export function PointToolbar({ point, index, actions, isWritable, onClose, children }: PointToolbarProps) {
  const isDiscussed = point.state === 'discussed';
  const isParked = point.state === 'parked';
  const moveBy = (by: number) => (): void => actions.moveTo(point, index + by);
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
          <MenuButton
            label={strings.more}
            groups={[
              [
                { id: 'up', label: strings.moveUp, icon: ArrowUp, shortcut: 'Alt ↑', onChoose: moveBy(-1) },
                {
                  id: 'down',
                  label: strings.moveDown,
                  icon: ArrowDown,
                  shortcut: 'Alt ↓',
                  onChoose: moveBy(1),
                },
                { id: 'close', label: strings.close, icon: ChevronDown, shortcut: 'Esc', onChoose: onClose },
              ],
              [{ id: 'remove', label: strings.remove, icon: Trash2, onChoose: () => actions.remove(point) }],
            ]}
          />
        </>
      )}
    </div>
  );
}
