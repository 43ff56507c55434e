import { memo, useCallback, useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { PointId } from '@/model/ids.ts';
import type { AgendaItem } from '@/model/queries/agenda.ts';
import { platformName } from '@/platform/platform-name.ts';
import type { Command } from '@/ui/commands/command.ts';
import { hearKeys } from '@/ui/commands/hear-keys.ts';
import { hideWords } from '@/ui/find/hidden-words.ts';
import { Icon } from '@/ui/icon.tsx';
import { Bookmark, Check, CornerDownRight, Lock } from '@/ui/icons.ts';
import { SortableLine } from '@/ui/lines/sortable-line.tsx';
import { AudienceBadge } from '@/ui/people/audience-badge.tsx';
import { useSortableRow, type DropEdge } from '@/ui/sortable/use-sortable-row.ts';
import { titleOf } from './point-actions.ts';
import { PointFacts, type PointFactsProps } from './point-facts.tsx';
import { RewordField } from './reword-field.tsx';
import { strings } from './strings.ts';

export interface PointRowProps extends Omit<PointFactsProps, 'point'> {
  readonly item: AgendaItem;
  /** What is written before it; parked points have none. */
  readonly number: number | undefined;
  /** The agenda it can be carried within. */
  readonly list: string;
  /** What can be done to a point. */
  readonly commandsFor: (id: PointId) => readonly Command[];
  readonly isWritable: boolean;
  /** What its notes say, for who looks for words. */
  readonly notesOf: (item: AgendaItem) => string;
  /** Its words are being changed in place. */
  readonly isReworded: boolean;
  readonly onReworded: (item: AgendaItem, title: string | undefined) => void;
  readonly onOpen: (id: PointId) => void;
  readonly onDrop: (carried: string, target: PointId, edge: DropEdge) => void;
}

const keys = 'Enter F2 D P C M Shift+M Delete Control+D Alt+ArrowUp Alt+ArrowDown';
const privateKeys = 'Enter F2 S Delete Alt+ArrowUp Alt+ArrowDown';

function markerOf(item: AgendaItem, number: number | undefined): ReactNode {
  if (item.audience === 'me') return <Icon of={Lock} size={12} />;
  const { state, carriedTo } = item.point;
  if (carriedTo !== undefined && state !== 'discussed') return <Icon of={CornerDownRight} size={12} />;
  return {
    open: number,
    discussed: <Icon of={Check} size={14} />,
    parked: <Icon of={Bookmark} size={12} />,
  }[state];
}

/** A closed line of the agenda. Its keys are those of the commands for a point. */
export const PointRow = memo(function PointRow(props: PointRowProps) {
  const { item, number, isWritable, commandsFor, onOpen, onDrop, isReworded, onReworded } = props;
  const { id, point } = item;
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const drop = useCallback((carried: string, edge: DropEdge) => onDrop(carried, id, edge), [onDrop, id]);
  const { isCarried, edge } = useSortableRow({ row, handle, list: props.list, id, onDrop: drop });
  const isShared = item.audience === 'both';
  const { notesOf } = props;
  useEffect(() => {
    if (row.current === null) return undefined;
    return hideWords(row.current, {
      text: () => notesOf(item),
      reveal: () => onOpen(id),
      place: strings.inItsNotes,
    });
  }, [notesOf, item, id, onOpen]);

  const onKeyDown = ({ nativeEvent }: KeyboardEvent): void => {
    hearKeys(commandsFor(id), nativeEvent, platformName());
  };

  return (
    <SortableLine
      ref={row}
      data-point={id}
      id={id}
      by={isShared ? item.point.beganBy : 'private'}
      marker={markerOf(item, number)}
      title={titleOf(point)}
      {...(isReworded && {
        field: (
          <RewordField
            title={point.title}
            onDone={(title) => onReworded(item, title)}
            onCancel={() => onReworded(item, undefined)}
          />
        ),
      })}
      isQuiet={
        point.title.trim() === '' ||
        (isShared && (item.point.state === 'parked' || item.point.carriedTo !== undefined))
      }
      isPast={isShared && item.point.state === 'discussed'}
      hasArrived={props.news !== undefined}
      isChosen={props.isUnderWay === true}
      {...(isWritable && { gripRef: handle, keyHint: strings.moveHint })}
      isCarried={isCarried}
      edge={edge}
      keyShortcuts={isShared ? keys : privateKeys}
      onOpen={() => onOpen(id)}
      onKeyDown={onKeyDown}
      facts={
        item.audience === 'both' ? (
          <PointFacts {...props} point={item.point} />
        ) : (
          <>
            {point.damaged.length > 0 && <span className="meta">{strings.damaged}</span>}
            <AudienceBadge audience="only-me" />
            <span className="w-[46px]" />
          </>
        )
      }
    />
  );
});
