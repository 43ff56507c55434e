import { memo, useCallback, useRef, type KeyboardEvent } from 'react';
import type { PointId } from '@/model/ids.ts';
import type { Point } from '@/model/records/point.ts';
import type { Role } from '@/model/role.ts';
import { platformName } from '@/platform/platform-name.ts';
import type { Command } from '@/ui/commands/command.ts';
import { hearKeys } from '@/ui/commands/hear-keys.ts';
import { Icon } from '@/ui/icon.tsx';
import { Bookmark, Check } from '@/ui/icons.ts';
import { SortableLine } from '@/ui/lines/sortable-line.tsx';
import { Avatar } from '@/ui/people/avatar.tsx';
import { useSortableRow, type DropEdge } from '@/ui/sortable/use-sortable-row.ts';
import { titleOf } from './point-actions.ts';
import { strings } from './strings.ts';

export interface PointRowProps {
  readonly point: Point;
  /** What is written before it; parked points have none. */
  readonly number: number | undefined;
  readonly names: Readonly<Record<Role, string>>;
  /** The agenda it can be carried within. */
  readonly list: string;
  /** What can be done to a point. */
  readonly commandsFor: (id: PointId) => readonly Command[];
  readonly isWritable: boolean;
  readonly onOpen: (id: PointId) => void;
  readonly onDrop: (carried: string, target: PointId, edge: DropEdge) => void;
}

/** A closed point on the agenda. Its keys are those of the commands for a point. */
export const PointRow = memo(function PointRow(props: PointRowProps) {
  const { point, number, names, isWritable, commandsFor, onOpen, onDrop } = props;
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const drop = useCallback(
    (carried: string, edge: DropEdge) => onDrop(carried, point.id, edge),
    [onDrop, point.id],
  );
  const { isCarried, edge } = useSortableRow({ row, handle, list: props.list, id: point.id, onDrop: drop });
  const marker = {
    open: number,
    discussed: <Icon of={Check} size={14} />,
    parked: <Icon of={Bookmark} size={12} />,
  }[point.state];

  const onKeyDown = ({ nativeEvent }: KeyboardEvent): void => {
    hearKeys(commandsFor(point.id), nativeEvent, platformName());
  };

  return (
    <SortableLine
      ref={row}
      data-point={point.id}
      id={point.id}
      by={point.beganBy}
      marker={marker}
      title={titleOf(point)}
      isQuiet={point.state === 'parked' || point.title.trim() === ''}
      isPast={point.state === 'discussed'}
      {...(isWritable && { gripRef: handle, keyHint: strings.moveHint })}
      isCarried={isCarried}
      edge={edge}
      keyShortcuts="Enter D P M Delete Alt+ArrowUp Alt+ArrowDown"
      onOpen={() => onOpen(point.id)}
      onKeyDown={onKeyDown}
      facts={
        <>
          {point.damaged.length > 0 && <span className="meta">{strings.damaged}</span>}
          {point.state === 'discussed' && <span className="meta">{strings.discussed}</span>}
          {point.state === 'parked' && <span className="meta">{strings.parked}</span>}
          <Avatar name={names[point.beganBy]} author={point.beganBy} size={18} />
          <span className="meta num w-[46px] text-end">
            {point.minutes !== undefined && strings.minutes(point.minutes)}
          </span>
        </>
      }
    />
  );
});
