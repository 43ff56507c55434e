import { authorsOf, useVersionDifferences, type Version } from '@/bindings/use-versions.ts';
import { daysFromNow, formatRelativeDay, formatTime } from '@/lib/dates.ts';
import { isSameSession } from '@/model/queries/session-difference.ts';
import type { Role } from '@/model/role.ts';
import { Avatar } from '@/ui/people/avatar.tsx';
import { strings } from './strings.ts';

export interface VersionListProps {
  readonly versions: readonly Version[];
  readonly names: Readonly<Record<Role, string>>;
  readonly chosen: string | undefined;
  readonly now: number;
  readonly onChoose: (id: string) => void;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The versions by day, the newest first: when, who changed something since the one before, and what. */
export function VersionList({ versions, names, chosen, now, onChoose }: VersionListProps) {
  const differences = useVersionDifferences(versions);
  const days = new Map<number, Version[]>();
  for (const version of versions) {
    const day = daysFromNow(version.at, now);
    const known = days.get(day);
    if (known === undefined) days.set(day, [version]);
    else known.push(version);
  }
  return [...days].map(([day, ofDay]) => (
    <section key={day} className="mt-4">
      <h2 className="sec">{capital(formatRelativeDay(ofDay[0]?.at ?? now, now))}</h2>
      <ul className="mt-1">
        {ofDay.map((version) => {
          const difference = differences.get(version.id);
          const deeds =
            difference && (isSameSession(difference) ? strings.nothingRead : strings.deeds(difference));
          const about = [strings.causes[version.cause], deeds].filter(Boolean).join(' · ');
          return (
            <li key={version.id}>
              <button
                type="button"
                className="version-row"
                aria-current={version.id === chosen ? 'true' : undefined}
                onClick={() => onChoose(version.id)}
              >
                <span className="flex items-center gap-2">
                  <span className="num">{formatTime(version.at)}</span>{' '}
                  {authorsOf(version).map((role) => (
                    <Avatar key={role} name={names[role]} author={role} size={16} />
                  ))}
                </span>
                {about !== '' && <span className="meta block">{about}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  ));
}
