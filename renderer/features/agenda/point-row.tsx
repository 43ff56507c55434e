import { clsx } from 'clsx';
import { memo, useCallback, useRef, type KeyboardEvent } from 'react';
import type { PointId } from '@/model/ids.ts';
import type { Point } from '@/model/records/point.ts';
import type { Role } from '@/model/role.ts';
import { Icon } from '@/ui/icon.tsx';
import { Bookmark, Check, GripVertical } from '@/ui/icons.ts';
import { Avatar } from '@/ui/people/avatar.tsx';
import { provenanceClass } from '@/ui/people/provenance-bar.tsx';
import { useSortableRow, type DropEdge } from '@/ui/sortable/use-sortable-row.ts';
import { titleOf, type PointActions } from './point-actions.ts';
import { strings } from './strings.ts';

export interface PointRowProps {
  readonly point: Point;
  /** Position on the agenda, from 0. */
  readonly index: number;
  /** What is written before it; parked points have none. */
  readonly number: number | undefined;
  readonly names: Readonly<Record<Role, string>>;
  /** The agenda it can be carried within. */
  readonly list: string;
  readonly actions: PointActions;
  readonly isWritable: boolean;
  readonly onOpen: (id: PointId) => void;
  readonly onDrop: (carried: string, target: PointId, edge: DropEdge) => void;
}

/** A closed point on the agenda. Enter opens it; D, P, Delete and Alt with arrows do what the open point's buttons do. */
export const PointRow = memo(function PointRow(props: PointRowProps) {
  const { point, index, number, names, actions, isWritable, onOpen, onDrop } = props;
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const drop = useCallback(
    (carried: string, edge: DropEdge) => onDrop(carried, point.id, edge),
    [onDrop, point.id],
  );
  const { isCarried, edge } = useSortableRow({ row, handle, list: props.list, id: point.id, onDrop: drop });
  const isOpen = point.state === 'open';

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isWritable) return;
    const key = event.altKey ? `Alt+${event.key}` : event.key.toLowerCase();
    const acts: Readonly<Record<string, () => void>> = {
      'Alt+ArrowUp': () => actions.moveTo(point, index - 1),
      'Alt+ArrowDown': () => actions.moveTo(point, index + 1),
      d: () => actions.setState(point, point.state === 'discussed' ? 'open' : 'discussed'),
      p: () => actions.setState(point, point.state === 'parked' ? 'open' : 'parked'),
      delete: () => actions.remove(point),
    };
    const act = event.ctrlKey || event.metaKey ? undefined : acts[key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  return (
    <li
      ref={row}
      data-point={point.id}
      className={clsx(
        'point-row group',
        isCarried && 'opacity-40',
        edge === 'before' && 'drop-before',
        edge === 'after' && 'drop-after',
      )}
    >
      <span ref={handle} className={clsx('point-grip', !isWritable && 'invisible')} aria-hidden>
        <Icon of={GripVertical} size={14} />
      </span>
      <span className="meta num">
        {point.state === 'discussed' && <Icon of={Check} size={14} />}
        {point.state === 'parked' && <Icon of={Bookmark} size={12} />}
        {isOpen && number}
      </span>
      <button
        type="button"
        className={clsx(
          provenanceClass(point.beganBy, { isPast: point.state === 'discussed' }),
          'point-open min-w-0 py-[9px] ps-3.5 text-start',
        )}
        aria-expanded={false}
        aria-describedby={`${point.id}-meta`}
        aria-keyshortcuts="Enter D P Delete Alt+ArrowUp Alt+ArrowDown"
        onClick={() => onOpen(point.id)}
        onKeyDown={onKeyDown}
      >
        <span
          dir="auto"
          className={clsx('note block truncate', !(isOpen && point.title.trim() !== '') && 'text-ink-3')}
        >
          {titleOf(point)}
        </span>
      </button>
      <span id={`${point.id}-meta`} className="flex items-center gap-3">
        <span className="meta hidden group-has-[:focus-visible]:inline">{strings.moveHint}</span>
        {point.damaged.length > 0 && <span className="meta">{strings.damaged}</span>}
        {point.state === 'discussed' && <span className="meta">{strings.discussed}</span>}
        {point.state === 'parked' && <span className="meta">{strings.parked}</span>}
        <Avatar name={names[point.beganBy]} author={point.beganBy} size={18} />
        <span className="meta num w-[46px] text-end">
          {point.minutes !== undefined && strings.minutes(point.minutes)}
        </span>
      </span>
    </li>
  );
});
