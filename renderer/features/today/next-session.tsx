import { useEffect } from 'react';
import type { MentorshipRow, SessionRow } from '@/bindings/rows.ts';
import { useSession } from '@/bindings/use-mentorship.ts';
import { useAgenda } from '@/bindings/use-records.ts';
import { formatRelativeDay, formatTimeRange, formatUntil } from '@/lib/dates.ts';
import { sessionName, shortName } from '@/lib/names.ts';
import { sessionPath } from '@/lib/paths.ts';
import type { SessionDocument } from '@/model/documents.ts';
import { numberPoints, plannedMinutes } from '@/model/queries/agenda.ts';
import { otherRole, type Role } from '@/model/role.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Skeleton } from '@/ui/feedback/skeleton.tsx';
import { Icon } from '@/ui/icon.tsx';
import { Bookmark } from '@/ui/icons.ts';
import { Avatar } from '@/ui/people/avatar.tsx';
import { TimeboxStrip } from '@/ui/time/timebox-strip.tsx';
import { strings } from './strings.ts';

/** As many as a glance takes in; the agenda itself shows all. */
const shownPoints = 8;

export interface NextSessionProps {
  readonly session: SessionRow;
  readonly mentorship: MentorshipRow;
  readonly names: Readonly<Record<Role, string>>;
  readonly now: number;
  readonly onGo: (path: string) => void;
  /** It is there, with its agenda. */
  readonly onShown: () => void;
}

/** The session that is next, or now: when, about what, and what is on its agenda. */
export function NextSession({ session, mentorship, names, now, onGo, onShown }: NextSessionProps) {
  const { room, id, number, title, startsAt, minutes } = session;
  const opened = useSession(room, id, mentorship.myRole);
  const partnerRole = otherRole(mentorship.myRole);
  const isShown = opened.kind !== 'opening';
  useEffect(() => {
    if (isShown) onShown();
  }, [isShown, onShown]);
  return (
    <section aria-label={strings.sessionWith(number, shortName(mentorship.partnerName))} className="mt-7">
      <div className="flex items-start gap-4">
        <div className="min-w-0 flex-1">
          <p className="flex flex-wrap items-center gap-x-2 text-ink-3">
            <Avatar name={mentorship.partnerName} author={partnerRole} isDecorative />
            <span className="font-[600] text-ink">
              {strings.sessionWith(number, shortName(mentorship.partnerName))}
            </span>
            <span className="num">
              {formatRelativeDay(startsAt, now)}, {formatTimeRange(startsAt, minutes)}
            </span>
          </p>
          <h2 dir="auto" className="title-head mt-1 break-words">
            {sessionName(title, number)}
          </h2>
        </div>
        <p className="title-head num mt-6 flex-none font-[450]">
          {formatUntil(startsAt, startsAt + minutes * 60_000, now)}
        </p>
      </div>
      {opened.kind === 'opening' && <Skeleton className="mt-4" rows={3} label={strings.opening} />}
      {opened.kind === 'open' && <Points document={opened.value.document} minutes={minutes} names={names} />}
      <div className="mt-4 flex flex-wrap items-center gap-2">
        <Button variant="primary" onClick={() => onGo(sessionPath(room, id))}>
          {strings.openAgenda}
        </Button>
        {opened.kind === 'open' && <Free document={opened.value.document} minutes={minutes} />}
      </div>
    </section>
  );
}

interface AgendaProps {
  readonly document: SessionDocument;
  readonly minutes: number;
}

function Points({ document, minutes, names }: AgendaProps & { readonly names: NextSessionProps['names'] }) {
  const agenda = useAgenda(document);
  const numbers = numberPoints(agenda);
  const shown = agenda.slice(0, shownPoints);
  if (agenda.length === 0) return <p className="mt-3 text-ink-3">{strings.emptyAgenda}</p>;
  const boxes = agenda.flatMap(({ id, beganBy, state, minutes }) =>
    state === 'parked' || minutes === undefined ? [] : [{ id, author: beganBy, minutes }],
  );
  const planned = plannedMinutes(agenda);
  const free = minutes - planned;
  const unplanned = { id: 'free', minutes: free };
  return (
    <>
      <div className="mt-3.5">
        <TimeboxStrip
          label={strings.timebox(planned, minutes)}
          boxes={free > 0 ? [...boxes, unplanned] : boxes}
        />
      </div>
      <ol className="mt-3">
        {shown.map((point) => (
          <li
            key={point.id}
            className="grid min-h-7.5 grid-cols-[1.25rem_minmax(0,1fr)_auto_3.25rem] items-center gap-x-2"
          >
            <span className="meta num">
              {point.state === 'parked' ? <Icon of={Bookmark} size={12} /> : numbers.get(point.id)}
            </span>
            <span dir="auto" className="said truncate">
              {point.title.trim() === '' ? strings.noTitle : point.title}
              {point.state === 'parked' && <span className="sr-only"> {strings.parked}</span>}
            </span>
            <Avatar name={names[point.beganBy]} author={point.beganBy} size={18} />
            <span className="meta num text-end">
              {point.minutes !== undefined && strings.minutes(point.minutes)}
            </span>
          </li>
        ))}
      </ol>
      {agenda.length > shown.length && (
        <p className="meta ms-7 mt-1">{strings.more(agenda.length - shown.length)}</p>
      )}
    </>
  );
}

function Free({ document, minutes }: AgendaProps) {
  const planned = plannedMinutes(useAgenda(document));
  if (planned === 0 || planned === minutes) return null;
  return (
    <span className="ms-2 text-ink-3">
      {planned < minutes ? strings.free(minutes - planned) : strings.over(planned - minutes)}
    </span>
  );
}
