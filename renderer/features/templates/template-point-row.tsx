import { clsx } from 'clsx';
import { useCallback, useRef, useState, type KeyboardEvent } from 'react';
import type { TemplatePointId } from '@/model/ids.ts';
import {
  maximumTitleLength,
  pointKindSchema,
  pointOwnerSchema,
  type PointKind,
  type PointOwner,
} from '@/model/records/point.ts';
import {
  maximumTemplateNotesLength,
  type TemplatePoint,
  type TemplatePointChange,
} from '@/model/records/template-point.ts';
import { MenuButton } from '@/ui/actions/menu-button.tsx';
import { QuietSelect } from '@/ui/actions/quiet-select.tsx';
import { ArrowDown, ArrowUp, Pencil, Trash2 } from '@/ui/icons.ts';
import { useSortableRow, type DropEdge } from '@/ui/sortable/use-sortable-row.ts';
import { strings } from './strings.ts';
import { OwnerMark } from './template-points.tsx';

const minuteChoices = [2, 3, 5, 7, 8, 10, 12, 15, 20, 25, 30, 45, 60];

/** A point's words as messages and screen readers name it. */
export const titleOf = ({ title }: Pick<TemplatePoint, 'title'>): string =>
  title.trim() === '' ? strings.noWords : title;

/** What can be done with a point of a template of mine. */
export interface TemplatePointActions {
  readonly change: (id: TemplatePointId, changed: TemplatePointChange) => void;
  readonly moveTo: (point: TemplatePoint, index: number) => void;
  readonly remove: (point: TemplatePoint, index: number) => void;
  /** The point at this index is written; on with the next. */
  readonly goOn: (index: number) => void;
}

export interface TemplatePointRowProps {
  readonly point: TemplatePoint;
  readonly index: number;
  readonly count: number;
  /** The template that it can be carried within. */
  readonly list: string;
  readonly actions: TemplatePointActions;
  readonly onDrop: (carried: string, target: TemplatePointId, edge: DropEdge) => void;
}

/** A point of a template of mine, written where it stands; carried by its grip, or by Alt and arrows. */
export function TemplatePointRow({ point, index, count, list, actions, onDrop }: TemplatePointRowProps) {
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const notes = useRef<HTMLTextAreaElement>(null);
  const [wantsNotes, setWantsNotes] = useState(false);
  const drop = useCallback(
    (carried: string, edge: DropEdge) => onDrop(carried, point.id, edge),
    [onDrop, point.id],
  );
  const { isCarried, edge } = useSortableRow({ row, handle, list, id: point.id, onDrop: drop });
  const title = titleOf(point);
  const change = (changed: TemplatePointChange): void => actions.change(point.id, changed);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    actions.moveTo(point, event.key === 'ArrowUp' ? index - 1 : index + 1);
  };

  const addNotes = (): void => {
    setWantsNotes(true);
    requestAnimationFrame(() => notes.current?.focus());
  };

  return (
    <li
      ref={row}
      className={clsx('template-point', isCarried && 'line-carried', edge && `drop-${edge}`)}
      onKeyDown={onKeyDown}
    >
      <span ref={handle} className="line-grip" aria-hidden />
      <span className="meta num pt-1.5">{index + 1}</span>
      <div className="min-w-0">
        <textarea
          data-title
          dir="auto"
          rows={1}
          aria-label={strings.pointTitle}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          className="template-words note"
          value={point.title}
          placeholder={strings.noWords}
          maxLength={maximumTitleLength}
          onChange={(event) => change({ title: event.target.value.replaceAll('\n', ' ') })}
          onKeyDown={(event) => {
            // One line of title.
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            actions.goOn(index);
          }}
        />
        <div className="flex flex-wrap items-center gap-x-1">
          <QuietSelect
            label={strings.kindOf(title)}
            value={point.kind}
            onChange={(kind) => change({ kind: kind as PointKind })}
            options={pointKindSchema.options.map((kind) => ({ value: kind, label: strings.kinds[kind] }))}
          />
          {point.owner && <OwnerMark owner={point.owner} />}
          <QuietSelect
            label={strings.ownerOf(title)}
            value={point.owner ?? ''}
            onChange={(owner) => change({ owner: owner === '' ? undefined : (owner as PointOwner) })}
            options={[
              { value: '', label: strings.noOwner },
              ...pointOwnerSchema.options.map((owner) => ({ value: owner, label: strings.owners[owner] })),
            ]}
          />
          <span className="meta line-hint ms-auto">{strings.moveHint}</span>
        </div>
        {point.damaged.length > 0 && <p className="meta px-1.5">{strings.damaged}</p>}
        {(wantsNotes || point.notes !== '') && (
          <textarea
            ref={notes}
            dir="auto"
            rows={1}
            aria-label={strings.notesOf(title)}
            placeholder={strings.notesExample}
            className="template-words said text-ink-2"
            value={point.notes}
            maxLength={maximumTemplateNotesLength}
            onChange={(event) => change({ notes: event.target.value })}
          />
        )}
      </div>
      <QuietSelect
        label={strings.minutesOf(title)}
        className="num mt-0.5"
        value={String(point.minutes ?? '')}
        onChange={(minutes) => change({ minutes: minutes === '' ? undefined : Number(minutes) })}
        options={[
          { value: '', label: strings.noMinutes },
          ...[...new Set([...minuteChoices, point.minutes ?? 5])]
            .toSorted((a, b) => a - b)
            .map((minutes) => ({ value: String(minutes), label: strings.minutes(minutes) })),
        ]}
      />
      <MenuButton
        label={strings.more(title)}
        groups={[
          [
            {
              id: 'up',
              label: strings.moveUp,
              icon: ArrowUp,
              shortcut: 'Alt ↑',
              isDisabled: index === 0,
              onChoose: () => actions.moveTo(point, index - 1),
            },
            {
              id: 'down',
              label: strings.moveDown,
              icon: ArrowDown,
              shortcut: 'Alt ↓',
              isDisabled: index === count - 1,
              onChoose: () => actions.moveTo(point, index + 1),
            },
            { id: 'notes', label: strings.addNotes, icon: Pencil, onChoose: addNotes },
          ],
          [
            {
              id: 'remove',
              label: strings.remove,
              icon: Trash2,
              onChoose: () => actions.remove(point, index),
            },
          ],
        ]}
      />
    </li>
  );
}
