import { useMemo } from 'react';
import { authorsOf, type Version } from '@/bindings/use-versions.ts';
import { daysFromNow, formatRelativeDay, formatTime } from '@/lib/dates.ts';
import type { Role } from '@/model/role.ts';
import { Avatar } from '@/ui/people/avatar.tsx';
import { strings } from './strings.ts';

/** What the versions hold, as far as it is known, and how to tell one from the next. */
export interface Told<Picture> {
  /** By the versions' ids; `undefined` where one cannot be read. */
  readonly pictures: ReadonlyMap<string, Picture | undefined>;
  /** What there was before the first version. */
  readonly empty: Picture;
  /** What was done in between, in words. Must be stable. */
  readonly tell: (before: Picture, after: Picture) => string;
}

export interface VersionListProps<Picture> {
  /** The newest first. */
  readonly versions: readonly Version[];
  readonly told: Told<Picture>;
  readonly names: Readonly<Record<Role, string>>;
  readonly chosen: string | undefined;
  readonly now: number;
  readonly onChoose: (id: string) => void;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The versions by day, the newest first: when, who changed something since the one before, and what. */
export function VersionList<Picture>(props: VersionListProps<Picture>) {
  const { versions, told, names, chosen, now, onChoose } = props;
  const days = new Map<number, { readonly version: Version; readonly before: Picture | undefined }[]>();
  versions.forEach((version, index) => {
    const older = versions[index + 1];
    const row = { version, before: older === undefined ? told.empty : told.pictures.get(older.id) };
    const day = daysFromNow(version.at, now);
    const known = days.get(day);
    if (known === undefined) days.set(day, [row]);
    else known.push(row);
  });
  return [...days].map(([day, ofDay]) => (
    <section key={day} className="mt-4">
      <h2 className="sec">{capital(formatRelativeDay(ofDay[0]?.version.at ?? now, now))}</h2>
      <ul className="mt-1">
        {ofDay.map(({ version, before }) => (
          <VersionRow
            key={version.id}
            version={version}
            before={before}
            after={told.pictures.get(version.id)}
            tell={told.tell}
            names={names}
            isChosen={version.id === chosen}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </section>
  ));
}

interface VersionRowProps<Picture> extends Pick<VersionListProps<Picture>, 'names' | 'onChoose'> {
  readonly version: Version;
  readonly before: Picture | undefined;
  readonly after: Picture | undefined;
  readonly tell: Told<Picture>['tell'];
  readonly isChosen: boolean;
}

function VersionRow<Picture>(props: VersionRowProps<Picture>) {
  const { version, before, after, tell, names, isChosen, onChoose } = props;
  const deeds = useMemo(
    () => (before === undefined || after === undefined ? '' : tell(before, after)),
    [before, after, tell],
  );
  const about = [strings.causes[version.cause], deeds].filter(Boolean).join(' · ');
  return (
    <li>
      <button
        type="button"
        className="version-row"
        aria-current={isChosen ? 'true' : undefined}
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
}
