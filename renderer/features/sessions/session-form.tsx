import { useId, useState, type ReactNode } from 'react';
import type { NewSession } from '@/model/records/session.ts';
import { Button } from '@/ui/actions/button.tsx';
import { DateField } from '@/ui/actions/date-field.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { SelectField } from '@/ui/actions/select-field.tsx';
import { TextField } from '@/ui/actions/text-field.tsx';
import { TimeField } from '@/ui/actions/time-field.tsx';
import { strings } from './strings.ts';

const lengths = [15, 30, 45, 60, 75, 90, 120, 180];

/** An agenda's heading is one line; characters. */
const maximumTopicLength = 200;

export interface SessionFormProps {
  readonly title: string;
  readonly confirm: string;
  /** What the form begins with; a new session begins tomorrow at ten. */
  readonly session?: NewSession | undefined;
  readonly now: number;
  /** Another choice, between the topic and the day. */
  readonly extra?: ReactNode;
  readonly onClose: () => void;
  readonly onConfirm: (session: NewSession) => void;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const dayOf = (date: Date): string =>
  `${String(date.getFullYear())}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
const timeOf = (date: Date): string => `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;

function tomorrowAtTen(now: number): Date {
  const date = new Date(now);
  date.setDate(date.getDate() + 1);
  date.setHours(10, 0, 0, 0);
  return date;
}

/** Asks for a session's topic, day, time, length and place. */
export function SessionForm({ title, confirm, session, now, extra, onClose, onConfirm }: SessionFormProps) {
  const begin = session === undefined ? tomorrowAtTen(now) : new Date(session.startsAt);
  const [topic, setTopic] = useState(session?.title ?? '');
  const [day, setDay] = useState<string | null>(dayOf(begin));
  const [time, setTime] = useState<string | null>(timeOf(begin));
  const [minutes, setMinutes] = useState(session?.minutes ?? 60);
  const [place, setPlace] = useState(session?.place ?? '');
  const [isAsked, setIsAsked] = useState(false);
  const form = useId();
  const choices = lengths.includes(minutes) ? lengths : [...lengths, minutes].toSorted((a, b) => a - b);

  const submit = (): void => {
    setIsAsked(true);
    if (topic.trim() === '' || day === null || time === null) return;
    // Without a zone this is read as local time, which is what the person meant.
    const startsAt = new Date(`${day}T${time}`).getTime();
    onConfirm({ title: topic.trim(), startsAt, minutes, place: place.trim() });
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            {strings.notNow}
          </Button>
          <Button variant="primary" type="submit" form={form}>
            {confirm}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label={strings.topic}
          value={topic}
          onChange={setTopic}
          error={isAsked && topic.trim() === '' ? strings.topicMissing : undefined}
          maxLength={maximumTopicLength}
          autoComplete="off"
          autoFocus
        />
        {extra}
        <div className="grid grid-cols-3 gap-3">
          <DateField
            label={strings.day}
            value={day}
            onChange={setDay}
            error={isAsked && day === null ? strings.dayMissing : undefined}
          />
          <TimeField
            label={strings.time}
            value={time}
            onChange={setTime}
            error={isAsked && time === null ? strings.timeMissing : undefined}
          />
          <SelectField
            label={strings.length}
            value={String(minutes)}
            onChange={(value) => setMinutes(Number(value))}
            options={choices.map((choice) => ({ value: String(choice), label: strings.minutes(choice) }))}
          />
        </div>
        <TextField
          label={strings.place}
          placeholder={strings.placeExample}
          value={place}
          onChange={setPlace}
          maxLength={maximumTopicLength}
          autoComplete="off"
        />
      </form>
    </Dialog>
  );
}
