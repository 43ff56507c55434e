import { formatDay } from '@/lib/dates.ts';
import type { SeriesId } from '@/model/ids.ts';
import type { Series } from '@/model/records/series.ts';
import type { Session } from '@/model/records/session.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Icon } from '@/ui/icon.tsx';
import { Repeat } from '@/ui/icons.ts';
import { seriesWords } from './rhythm-words.ts';
import { strings } from './strings.ts';

export interface SeriesEndsProps {
  /** Those to come; where nothing is, those that were. */
  readonly sessions: readonly Session[];
  readonly series: ReadonlyMap<SeriesId, Series>;
  readonly now: number;
  /** Missing where this Waymark can only read the mentorship. */
  readonly onBookMore: ((session: Session) => void) | undefined;
}

/** Until when each series is booked, and the way to book more of it. */
export function SeriesEnds({ sessions, series, now, onBookMore }: SeriesEndsProps) {
  const lasts = new Map(
    sessions.flatMap((session) => (session.series ? [[session.series, session] as const] : [])),
  );
  return (
    <ul className="mt-2 empty:hidden">
      {[...lasts].map(([id, last]) => {
        const rule = series.get(id);
        const rhythm = rule && seriesWords(rule);
        if (rule === undefined || rhythm === undefined) return null;
        return (
          <li key={id} className="meta flex flex-wrap items-center gap-x-1.5">
            <Icon of={Repeat} size={12} />
            <span>{strings.endsOn(rhythm, formatDay(last.startsAt, now, rule.timeZone))}</span>
            {onBookMore && (
              <Button
                variant="text"
                isSmall
                aria-label={strings.bookMoreOf(rhythm)}
                onClick={() => onBookMore(last)}
              >
                {strings.bookMoreShort}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
