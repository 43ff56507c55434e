import { clsx } from 'clsx';
import { AuthorName } from '../people/author-name.tsx';
import type { Author } from '../people/avatar.tsx';
import { provenanceClass } from '../people/provenance-bar.tsx';

export interface Activity {
  readonly id: string;
  readonly name: string;
  readonly author: Author;
  /** What they did, after the name: "added a point". */
  readonly deed: string;
  /** What it was about, in their words. */
  readonly about?: string;
  /** When, short: "08:12", "Wed 19:05". */
  readonly time: string;
  /** Leads to it. */
  readonly href?: string;
  readonly hasArrived?: boolean;
}

export interface ActivityListProps {
  readonly label: string;
  readonly activities: readonly Activity[];
}

/** What the other person did meanwhile, the newest first. */
export function ActivityList({ label, activities }: ActivityListProps) {
  return (
    <ul aria-label={label}>
      {activities.map((activity) => (
        <li
          key={activity.id}
          className={clsx('activity', provenanceClass(activity.author, { hasArrived: activity.hasArrived }))}
        >
          <div className="min-w-0">
            <div>
              <AuthorName author={activity.author}>{activity.name}</AuthorName>{' '}
              <span className="text-ink-2">{activity.deed}</span>
            </div>
            {activity.about !== undefined && <About words={activity.about} href={activity.href} />}
          </div>
          <div className="meta num whitespace-nowrap">{activity.time}</div>
        </li>
      ))}
    </ul>
  );
}

function About({ words, href }: { readonly words: string; readonly href: string | undefined }) {
  if (href === undefined)
    return (
      <div dir="auto" className="said truncate">
        {words}
      </div>
    );
  return (
    <a href={href} dir="auto" className="said activity-link">
      {words}
    </a>
  );
}
