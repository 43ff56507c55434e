import type { Point, PointKind, PointOwner } from '@/model/records/point.ts';
import { roles, type Role } from '@/model/role.ts';
import { titleOf, type PointActions } from './point-actions.ts';
import { pointKinds } from './point-kinds.ts';
import { strings } from './strings.ts';

export interface PointDetailsProps {
  readonly point: Point;
  readonly names: Readonly<Record<Role, string>>;
  readonly actions: PointActions;
}

/** Under the words of an open point: what it is, and who sees to it. */
export function PointDetails({ point, names, actions }: PointDetailsProps) {
  return (
    <p className="ms-14 flex flex-wrap gap-x-2">
      <select
        className="detail"
        aria-label={strings.kindOf(titleOf(point))}
        value={point.kind}
        onChange={({ target }) => actions.setKind(point, target.value as PointKind)}
      >
        {pointKinds.map(({ kind, label }) => (
          <option key={kind} value={kind}>
            {label}
          </option>
        ))}
      </select>
      <select
        className="detail"
        aria-label={strings.ownerOf(titleOf(point))}
        value={point.owner ?? ''}
        onChange={({ target }) =>
          actions.setOwner(point, target.value === '' ? undefined : (target.value as PointOwner))
        }
      >
        <option value="">{strings.owner}</option>
        {roles.map((role) => (
          <option key={role} value={role}>
            {strings.seesTo(names[role])}
          </option>
        ))}
        <option value="both">{strings.both}</option>
      </select>
    </p>
  );
}
