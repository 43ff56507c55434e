import { formatCalendarDay } from '@/lib/dates.ts';
import { maximumBookedAtOnce } from '@/model/records/series.ts';
import { DateField } from '@/ui/actions/date-field.tsx';
import { SelectField } from '@/ui/actions/select-field.tsx';
import { TextField } from '@/ui/actions/text-field.tsx';
import type { Ends, PlannedDays } from './plan.ts';
import { strings } from './strings.ts';

export interface EndsFieldsProps {
  readonly ends: Ends;
  readonly onChange: (ends: Ends) => void;
  /** What they come to; `undefined` while the first day is missing. */
  readonly planned: PlannedDays | undefined;
  readonly least: number;
  readonly now: number;
  /** Whether the form was sent: what is wrong is said now. */
  readonly isAsked: boolean;
}

const bys: readonly Ends['by'][] = ['count', 'day'];

/** How many sessions, or until when; and in words what that comes to. */
export function EndsFields({ ends, onChange, planned, least, now, isAsked }: EndsFieldsProps) {
  const wrong =
    isAsked && planned !== undefined && planned.kind !== 'days' ? wrongWords(planned.kind, least) : undefined;
  const last = planned?.kind === 'days' ? planned.days.at(-1) : undefined;
  return (
    <div>
      <div className="grid grid-cols-2 gap-3">
        <SelectField
          label={strings.ends}
          value={ends.by}
          onChange={(by) => onChange({ ...ends, by: by === 'day' ? 'day' : 'count' })}
          options={bys.map((by) => ({ value: by, label: strings.endsBy[by] }))}
        />
        {ends.by === 'count' ? (
          <TextField
            label={strings.count}
            voice="app"
            inputMode="numeric"
            value={ends.count}
            onChange={(count) => onChange({ ...ends, count })}
            error={wrong}
            maxLength={3}
            autoComplete="off"
          />
        ) : (
          <DateField
            label={strings.until}
            value={ends.day}
            onChange={(day) => onChange({ ...ends, day })}
            error={wrong}
          />
        )}
      </div>
      <p role="status" className="mt-2 text-ink-2 empty:hidden">
        {planned?.kind === 'days' &&
          last !== undefined &&
          strings.willBook(planned.days.length, formatCalendarDay(last, now))}
      </p>
    </div>
  );
}

function wrongWords(kind: Exclude<PlannedDays['kind'], 'days'>, least: number): string {
  const words = strings.wrongDays[kind];
  return typeof words === 'string' ? words : words(least, maximumBookedAtOnce);
}
