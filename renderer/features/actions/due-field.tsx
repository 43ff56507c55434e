import { useState } from 'react';
import { useServices } from '@/bindings/services.ts';
import { formatDay, formatDueDay, middayOf } from '@/lib/dates.ts';
import { readDueWords } from '@/lib/due-words.ts';
import { TextField } from '@/ui/actions/text-field.tsx';
import { strings } from './strings.ts';

export interface DueFieldProps {
  /** A day, `2026-12-04`. */
  readonly dueOn: string | undefined;
  readonly onChange: (dueOn: string | undefined) => void;
}

/** A day, written as one would say it; beneath stands which one is meant. It counts when the field is left, or with Enter. */
export function DueField({ dueOn, onChange }: DueFieldProps) {
  const { now } = useServices();
  const [written, setWritten] = useState<string>();
  const [isAsked, setIsAsked] = useState(false);
  const shown = written ?? (dueOn === undefined ? '' : formatDay(middayOf(dueOn), now()));
  const words = shown.trim();
  const read = written === undefined || words === '' ? undefined : readDueWords(words, now());
  // More than a day was written: a name, or half a sentence.
  const day = read?.from === 0 ? read.dueOn : undefined;
  const isNoDay = written !== undefined && words !== '' && day === undefined;

  const take = (): void => {
    if (written === undefined) return;
    setIsAsked(isNoDay);
    if (isNoDay) return;
    setWritten(undefined);
    if (day !== dueOn) onChange(day);
  };

  const meant = day ?? (written === undefined ? dueOn : undefined);
  return (
    <TextField
      className="min-w-0 flex-1 basis-40"
      label={strings.dueDay}
      voice="app"
      value={shown}
      placeholder={strings.dueExample}
      helper={
        meant === undefined
          ? strings.noDue
          : strings.capital(
              written === undefined ? formatDueDay(meant, now()) : formatDay(middayOf(meant), now()),
            )
      }
      error={isNoDay && isAsked ? strings.notADay(words) : undefined}
      autoComplete="off"
      onChange={(text) => {
        setWritten(text);
        setIsAsked(false);
      }}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        take();
      }}
    />
  );
}
