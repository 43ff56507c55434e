import { useServices } from '@/bindings/services.ts';
import { useRemovedPoints } from '@/bindings/use-records.ts';
import { formatRelativeDay } from '@/lib/dates.ts';
import type { SessionDocument } from '@/model/documents.ts';
import { restorePoint } from '@/model/records/point.ts';
import type { Role } from '@/model/role.ts';
import { Button } from '@/ui/actions/button.tsx';
import { provenanceClass } from '@/ui/people/provenance-bar.tsx';
import { titleOf } from './point-actions.ts';
import { strings } from './strings.ts';

export interface RemovedPointsProps {
  readonly document: SessionDocument;
  readonly names: Readonly<Record<Role, string>>;
  readonly myRole: Role;
  readonly now: number;
  readonly isWritable: boolean;
}

/** What was taken off the agenda, folded away, each with the way back. */
export function RemovedPoints({ document, names, myRole, now, isWritable }: RemovedPointsProps) {
  const services = useServices();
  const removed = useRemovedPoints(document);
  if (removed.length === 0) return null;
  return (
    <details className="ms-14 mt-4 text-ink-3">
      <summary className="meta cursor-pointer">{strings.removedPoints(removed.length)}</summary>
      <ul className="mt-1">
        {removed.map((point) => (
          <li key={point.id} className="flex items-center gap-3 py-1">
            <span
              dir="auto"
              className={`said min-w-0 flex-1 truncate ps-3.5 ${provenanceClass(point.beganBy)}`}
            >
              {titleOf(point)}
            </span>
            {point.changedBy !== undefined && point.removedAt !== undefined && point.removedAt > 0 && (
              <span className="meta">
                {strings.removedBy(names[point.changedBy], formatRelativeDay(point.removedAt, now))}
              </span>
            )}
            {isWritable && (
              <Button
                variant="text"
                isSmall
                aria-label={strings.bringBackThis(titleOf(point))}
                onClick={() => restorePoint(document, point.id, { by: myRole, at: services.now() })}
              >
                {strings.bringBackRemoved}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
