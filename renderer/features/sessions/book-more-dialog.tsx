import { useId, useState } from 'react';
import { formatCalendarDay } from '@/lib/dates.ts';
import { clockAt } from '@/lib/zoned.ts';
import type { MentorshipDocument } from '@/model/documents.ts';
import { daysToCome, maximumBookedAtOnce, sessionsOfSeries, type Series } from '@/model/records/series.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { EndsFields } from './ends-fields.tsx';
import { plannedDays, type Ends } from './plan.ts';
import { seriesWords } from './rhythm-words.ts';
import { strings } from './strings.ts';

export interface BookMoreDialogProps {
  readonly document: MentorshipDocument;
  readonly series: Series;
  readonly now: number;
  readonly onClose: () => void;
  readonly onConfirm: (count: number) => void;
}

const leastMore = 1;
const usualMore = '6';

/** Asks how many more sessions of a series are booked, and says in words which. */
export function BookMoreDialog({ document, series, now, onClose, onConfirm }: BookMoreDialogProps) {
  const [ends, setEnds] = useState<Ends>({ by: 'count', count: usualMore, day: null });
  const [isAsked, setIsAsked] = useState(false);
  const form = useId();
  const planned = plannedDays(ends, leastMore, {
    count: (count) => daysToCome(document, series.id, count),
    // One more than can be booked says that there are too many.
    until: (day) => daysToCome(document, series.id, maximumBookedAtOnce + 1).filter((each) => each <= day),
  });
  const last = sessionsOfSeries(document, series.id).at(-1);
  const rhythm = seriesWords(series);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={strings.bookMore}
      subject={series.title}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            {strings.notNow}
          </Button>
          <Button variant="primary" type="submit" form={form}>
            {strings.bookMoreConfirm}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="stack-4"
        onSubmit={(event) => {
          event.preventDefault();
          setIsAsked(true);
          if (planned.kind === 'days') onConfirm(planned.days.length);
        }}
      >
        {last && rhythm && (
          <p className="text-ink-3">
            {strings.endsOn(rhythm, formatCalendarDay(clockAt(last.startsAt, series.timeZone).day, now))}.
          </p>
        )}
        <EndsFields
          ends={ends}
          onChange={setEnds}
          planned={planned}
          least={leastMore}
          now={now}
          isAsked={isAsked}
        />
      </form>
    </Dialog>
  );
}
