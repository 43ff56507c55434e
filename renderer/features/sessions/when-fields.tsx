import type { ReactNode } from 'react';
import { momentAt } from '@/lib/zoned.ts';
import { DateField } from '@/ui/actions/date-field.tsx';
import { TimeField } from '@/ui/actions/time-field.tsx';
import { strings } from './strings.ts';

/** A day and a time as far as they are given. */
export interface When {
  readonly day: string | null;
  readonly time: string | null;
}

/** The moment they come to by a clock, or `undefined` while one of them is missing. */
export const momentOf = ({ day, time }: When, timeZone: string): number | undefined =>
  day === null || time === null ? undefined : momentAt({ day, time }, timeZone);

export interface WhenFieldsProps {
  readonly value: When;
  readonly onChange: (value: When) => void;
  /** Whether the form was sent: what is missing is said now. */
  readonly isAsked: boolean;
  /** Said beneath the day where both are there and still will not do. */
  readonly error?: string | undefined;
  /** Stands beside them. */
  readonly children?: ReactNode;
}

/** The day and the time of a session. */
export function WhenFields({ value, onChange, isAsked, error, children }: WhenFieldsProps) {
  return (
    <div className="grid grid-cols-3 gap-3">
      <DateField
        label={strings.day}
        value={value.day}
        onChange={(day) => onChange({ ...value, day })}
        error={isAsked && value.day === null ? strings.dayMissing : error}
        {...(error !== undefined && { className: 'col-span-2' })}
      />
      <TimeField
        label={strings.time}
        value={value.time}
        onChange={(time) => onChange({ ...value, time })}
        error={isAsked && value.time === null ? strings.timeMissing : undefined}
      />
      {children}
    </div>
  );
}
