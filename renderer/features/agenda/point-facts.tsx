import type { SessionId } from '@/model/ids.ts';
import type { PointNews } from '@/model/queries/news.ts';
import type { Point } from '@/model/records/point.ts';
import { otherRole, roles, type Role } from '@/model/role.ts';
import { Icon } from '@/ui/icon.tsx';
import { CornerDownRight } from '@/ui/icons.ts';
import { Avatar } from '@/ui/people/avatar.tsx';
import { Chip } from '@/ui/people/chip.tsx';
import { NewsMark } from './news-mark.tsx';
import { NowMark } from './now-mark.tsx';
import { lookOf } from './point-kinds.ts';
import { strings } from './strings.ts';

export interface PointFactsProps {
  readonly point: Point;
  readonly names: Readonly<Record<Role, string>>;
  readonly news: PointNews | undefined;
  readonly myRole: Role;
  /** It is talked about. */
  readonly isUnderWay?: boolean;
  /** How another session of the mentorship is called: "session 8". */
  readonly sessionName: (id: SessionId) => string;
}

/** At the end of a point's line: what became of it, what it is, whose it is, and its minutes. */
export function PointFacts({ point, names, news, myRole, sessionName, isUnderWay = false }: PointFactsProps) {
  const look = lookOf(point.kind);
  return (
    <>
      {point.damaged.length > 0 && <span className="meta">{strings.damaged}</span>}
      {isUnderWay && <NowMark />}
      {news && <NewsMark news={news} by={otherRole(myRole)} />}
      <Fate point={point} sessionName={sessionName} />
      {look?.icon && (
        <span role="img" className="text-ink-3" aria-label={look.label} title={look.label}>
          <Icon of={look.icon} size={14} />
        </span>
      )}
      <Owner point={point} names={names} />
      <span className="meta num w-[46px] text-end">
        {point.minutes !== undefined && strings.minutes(point.minutes)}
      </span>
    </>
  );
}

function Fate({ point, sessionName }: Pick<PointFactsProps, 'point' | 'sessionName'>) {
  if (point.carriedTo !== undefined)
    return <span className="meta">{strings.carriedTo(sessionName(point.carriedTo))}</span>;
  switch (point.state) {
    case 'discussed':
      return <span className="meta">{strings.discussed}</span>;
    case 'parked':
      return <span className="meta">{strings.parked}</span>;
    case 'open':
      return point.carriedFrom === undefined ? null : (
        <Chip icon={CornerDownRight}>{strings.carriedFrom(sessionName(point.carriedFrom.session))}</Chip>
      );
  }
}

/** Whoever sees to it; where nobody was named, whoever began it. The bar says who that was. */
function Owner({ point, names }: Pick<PointFactsProps, 'point' | 'names'>) {
  const { owner, beganBy } = point;
  const shown = owner === 'both' ? roles : [owner ?? beganBy];
  const seesTo = owner && (owner === 'both' ? strings.bothSeeTo : strings.seesTo(names[owner]));
  return (
    <span
      role="img"
      aria-label={[strings.beganBy(names[beganBy]), seesTo].filter(Boolean).join(', ')}
      className="flex gap-0.5"
    >
      {shown.map((role) => (
        <Avatar key={role} name={names[role]} author={role} size={18} isDecorative />
      ))}
    </span>
  );
}
