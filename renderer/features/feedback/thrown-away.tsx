import { Suspense, useState } from 'react';
import { useDraftVersions } from '@/bindings/use-draft-versions.ts';
import { useVersions } from '@/bindings/use-versions.ts';
import { formatRelativeDay, formatTime } from '@/lib/dates.ts';
import { draftHistoryPath } from '@/lib/paths.ts';
import { documentNames } from '@/model/documents.ts';
import type { FeedbackId, RoomId } from '@/model/ids.ts';
import { thrownAwayDrafts } from '@/model/queries/draft-difference.ts';
import { Skeleton } from '@/ui/feedback/skeleton.tsx';
import { Icon } from '@/ui/icon.tsx';
import { Lock } from '@/ui/icons.ts';
import { strings } from './strings.ts';

export interface ThrownAwayProps {
  readonly room: RoomId;
  /** Drafts that are there, and feedback that was sent. */
  readonly isElsewhere: (id: FeedbackId) => boolean;
  readonly now: number;
}

/** The drafts that are only in versions any more, folded away; each leads to its history, from which it is brought back. */
export function ThrownAway(props: ThrownAwayProps) {
  return (
    <Suspense>
      <Folded {...props} />
    </Suspense>
  );
}

function Folded(props: ThrownAwayProps) {
  const [isOpen, setIsOpen] = useState(false);
  // Whoever never wrote a draft has none to look for.
  if ((useVersions(documentNames.drafts) ?? []).length === 0) return null;
  return (
    <details className="mt-8" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className="sec cursor-pointer">{strings.thrownAway}</summary>
      {/* Every version has to be read for it: only when somebody looks. */}
      {isOpen && (
        <Suspense fallback={<Looking />}>
          <Found {...props} />
        </Suspense>
      )}
    </details>
  );
}

const Looking = () => <Skeleton className="mt-2" rows={2} label={strings.lookingForThrownAway} />;

function Found({ room, isElsewhere, now }: ThrownAwayProps) {
  const versions = useDraftVersions(room);
  if (versions === undefined) return <Looking />;
  const found = thrownAwayDrafts(versions.moments, isElsewhere);
  if (found.length === 0) return <p className="meta mt-1.5">{strings.noneThrownAway}</p>;
  return (
    <ul className="mt-1.5" aria-label={strings.thrownAway}>
      {found.map(({ draft, at }) => (
        <li key={draft.id}>
          <a href={`#${draftHistoryPath(room, draft.id)}`} className="feedback-row">
            <span dir="auto" className="said block truncate">
              {draft.title.trim() === '' ? strings.noTitle : draft.title}
            </span>
            <span className="meta mt-0.5 flex items-center gap-1.5">
              <span className="flex-1">
                {strings.lastKept(`${formatRelativeDay(at, now)}, ${formatTime(at)}`)}
              </span>
              <Icon of={Lock} size={12} />
              {strings.onlyMe}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
