import { clsx } from 'clsx';
import type { NewTemplatePoint } from '@/model/records/template-point.ts';
import type { PointOwner } from '@/model/records/point.ts';
import { strings } from './strings.ts';

/** The role's shape beside its words: nobody in particular is meant, so it has no initial. */
export function OwnerMark({ owner }: { readonly owner: PointOwner }) {
  return (
    <span className="flex flex-none items-center" aria-hidden>
      {owner !== 'mentor' && <span className="mark-learner template-mark" />}
      {owner !== 'learner' && (
        <span className={clsx('mark-mentor template-mark', owner === 'both' && '-ms-1')} />
      )}
    </span>
  );
}

export interface TemplatePointsProps {
  readonly points: readonly NewTemplatePoint[];
  readonly className?: string;
}

/** What a template puts on an agenda, to read. */
export function TemplatePoints({ points, className }: TemplatePointsProps) {
  return (
    <ol aria-label={strings.listOfPoints} className={className}>
      {points.map((point, index) => (
        <li
          // The same point may stand there twice.
          key={`${String(index)} ${point.title}`}
          className="template-line"
        >
          <span className="meta num pt-1">{index + 1}</span>
          <span className="min-w-0">
            <span dir="auto" className="note block wrap-anywhere">
              {point.title.trim() === '' ? strings.noWords : point.title}
            </span>
            <span className="meta mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-0.5">
              <span>{strings.kinds[point.kind]}</span>
              {point.owner && (
                <span className="flex items-center gap-1.5">
                  <OwnerMark owner={point.owner} />
                  {strings.owners[point.owner]}
                </span>
              )}
            </span>
            {point.notes && (
              <span dir="auto" className="said mt-1 block wrap-anywhere whitespace-pre-line text-ink-2">
                {point.notes}
              </span>
            )}
          </span>
          <span className="meta num pt-1 text-end">
            {point.minutes !== undefined && strings.minutes(point.minutes)}
          </span>
        </li>
      ))}
    </ol>
  );
}
