import { useCallback, useMemo, useRef, useState } from 'react';
import { lastStepOf } from '@/bindings/histories.ts';
import { useServices } from '@/bindings/services.ts';
import type { MyTemplate } from '@/bindings/use-library.ts';
import type { PersonalDocument } from '@/model/documents.ts';
import type { TemplatePointId } from '@/model/ids.ts';
import { minutesOf } from '@/model/queries/template-shelf.ts';
import {
  describeTemplate,
  maximumHelpsLength,
  maximumTemplateNameLength,
  renameTemplate,
} from '@/model/records/template.ts';
import {
  addTemplatePoints,
  changeTemplatePoint,
  moveTemplatePoint,
  readTemplatePoints,
  removeTemplatePoint,
  restoreTemplatePoint,
  type TemplatePoint,
} from '@/model/records/template-point.ts';
import { clip } from '@/lib/names.ts';
import { announce } from '@/ui/announce.ts';
import { Button } from '@/ui/actions/button.tsx';
import { writesThrough } from '@/ui/editing/own-undo.ts';
import { showToast } from '@/ui/feedback/toasts.ts';
import { Icon } from '@/ui/icon.tsx';
import { Lock, Trash2 } from '@/ui/icons.ts';
import { ComposerHeading } from '@/ui/paper/composer.tsx';
import { Paper } from '@/ui/paper/paper.tsx';
import type { DropEdge } from '@/ui/sortable/use-sortable-row.ts';
import { AddTemplatePoint } from './add-template-point.tsx';
import { strings } from './strings.ts';
import { TemplatePointRow, titleOf, type TemplatePointActions } from './template-point-row.tsx';

/** Enough to know which one is meant; characters. */
const longestSpokenTitle = 80;

export interface OwnTemplateProps {
  readonly space: PersonalDocument;
  readonly template: MyTemplate;
  readonly onRemove: () => void;
}

/** A template of my own, written where it stands. */
export function OwnTemplate({ space, template, onRemove }: OwnTemplateProps) {
  const { now } = useServices();
  const { id, points } = template;
  const list = useRef<HTMLOListElement>(null);
  const adding = useRef<HTMLInputElement>(null);
  // A new one has no name yet; one that is only looked at keeps the focus where it was.
  const [isNew] = useState(template.name === '' && points.length === 0);

  const focusTitle = useCallback((index: number) => {
    requestAnimationFrame(() => {
      const titles = list.current?.querySelectorAll<HTMLElement>('[data-title]') ?? [];
      (titles[Math.min(index, titles.length - 1)] ?? adding.current)?.focus();
    });
  }, []);

  const actions = useMemo((): TemplatePointActions => {
    const moveTo = (point: TemplatePoint, index: number): void => {
      const count = readTemplatePoints(space, id).length;
      if (index < 0 || index >= count) return;
      moveTemplatePoint(space, id, point.id, index);
      announce(strings.movedTo(titleOf(point), index + 1, count));
    };
    return {
      change: (point, changed) => changeTemplatePoint(space, point, changed),
      moveTo,
      goOn: (index) => {
        if (index + 1 < readTemplatePoints(space, id).length) focusTitle(index + 1);
        else adding.current?.focus();
      },
      remove: (point, index) => {
        removeTemplatePoint(space, point.id, now());
        const undo = lastStepOf(space);
        showToast(strings.removedPoint(clip(titleOf(point), longestSpokenTitle)), {
          label: strings.undo,
          onChoose: () => {
            if (!undo()) restoreTemplatePoint(space, point.id);
          },
        });
        focusTitle(index);
      },
    };
  }, [space, id, now, focusTitle]);

  const drop = useCallback(
    (carried: string, target: TemplatePointId, edge: DropEdge) => {
      const all = readTemplatePoints(space, id);
      const from = all.findIndex((point) => point.id === carried);
      const point = all[from];
      if (point === undefined) return;
      const at = all.toSpliced(from, 1).findIndex((other) => other.id === target);
      actions.moveTo(point, edge === 'before' ? at : at + 1);
    },
    [space, id, actions],
  );

  return (
    <Paper isPrivate {...writesThrough} aria-label={strings.mine}>
      <p className="flex items-center gap-2 font-[520] text-ink-2">
        <Icon of={Lock} />
        {strings.onlyMine}
      </p>
      <div className="mt-4">
        <ComposerHeading
          label={strings.name}
          placeholder={strings.nameExample}
          value={template.name}
          maxLength={maximumTemplateNameLength}
          autoFocus={isNew}
          onChange={(name) => renameTemplate(space, id, name)}
        />
      </div>
      <textarea
        dir="auto"
        rows={1}
        aria-label={strings.helps}
        placeholder={strings.helpsExample}
        className="template-words note -mx-1.5 mt-1 text-ink-2"
        value={template.helps}
        maxLength={maximumHelpsLength}
        onChange={(event) => describeTemplate(space, id, event.target.value)}
      />
      {template.damaged.length > 0 && <p className="meta mt-2">{strings.damaged}</p>}
      {points.length === 0 && <p className="mt-4 border-t border-line pt-3 text-ink-3">{strings.noPoints}</p>}
      <ol ref={list} aria-label={strings.listOfPoints} className="-ms-4.5 mt-4 empty:hidden">
        {points.map((point, index) => (
          <TemplatePointRow
            key={point.id}
            point={point}
            index={index}
            count={points.length}
            list={id}
            actions={actions}
            onDrop={drop}
          />
        ))}
      </ol>
      <AddTemplatePoint
        template={id}
        field={adding}
        onAdd={(title) => {
          addTemplatePoints(space, id, [{ title, kind: 'topic' }]);
        }}
      />
      <div className="mt-4 flex items-center gap-2 border-t border-line pt-4">
        <p className="meta num flex-1">
          {points.length > 0 && strings.inAll(points.length, minutesOf(points))}
        </p>
        <Button variant="text" icon={Trash2} onClick={onRemove}>
          {strings.removeTemplate}
        </Button>
      </div>
    </Paper>
  );
}
