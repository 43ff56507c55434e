import { useId, useState, type ReactNode } from 'react';
import { clockAt, localTimeZone } from '@/lib/zoned.ts';
import type { Session } from '@/model/records/session.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { SelectField } from '@/ui/actions/select-field.tsx';
import { TextField } from '@/ui/actions/text-field.tsx';
import { EndsFields } from './ends-fields.tsx';
import {
  daysOfSeries,
  leastOfSeries,
  repeatChoices,
  rhythmOf,
  type Ends,
  type Planned,
  type Repeats,
  type Which,
} from './plan.ts';
import { repeatsWords } from './rhythm-words.ts';
import { strings } from './strings.ts';
import { momentOf, WhenFields, type When } from './when-fields.tsx';
import { WhichField } from './which-field.tsx';
import { ZoneField } from './zone-field.tsx';

const lengths = [15, 30, 45, 60, 75, 90, 120, 180];

/** An agenda's heading is one line; characters. */
const maximumTopicLength = 200;

/** A place with a link in it is longer than a topic; characters. */
const maximumPlaceLength = 1_000;

/** A quarter of a year of weeks: as far as most people plan. */
const usualCount = '12';

export interface SessionFormProps {
  readonly title: string;
  readonly confirm: string;
  /** What is changed; a new session begins tomorrow at ten. */
  readonly session?: Session | undefined;
  /** How many of its series are planned after it: whether these change too is asked. */
  readonly following?: number;
  readonly now: number;
  /** Another choice, between the topic and the day. */
  readonly extra?: ReactNode;
  readonly onClose: () => void;
  readonly onConfirm: (planned: Planned) => void;
}

function tomorrowAtTen(now: number): When {
  const date = new Date(now);
  date.setDate(date.getDate() + 1);
  return { day: clockAt(date.getTime(), localTimeZone()).day, time: '10:00' };
}

/** Asks for a session's topic, day, time, length and place, and whether it comes again. */
export function SessionForm(props: SessionFormProps) {
  const { title, confirm, session, following = 0, now, extra, onClose, onConfirm } = props;
  const [topic, setTopic] = useState(session?.title ?? '');
  const [timeZone, setTimeZone] = useState(session?.timeZone ?? localTimeZone());
  const [begin] = useState<When & { readonly timeZone: string }>(() => ({
    ...(session === undefined ? tomorrowAtTen(now) : clockAt(session.startsAt, timeZone)),
    timeZone,
  }));
  const [when, setWhen] = useState<When>(begin);
  const [minutes, setMinutes] = useState(session?.minutes ?? 60);
  const [place, setPlace] = useState(session?.place ?? '');
  const [repeats, setRepeats] = useState<Repeats>('once');
  const [ends, setEnds] = useState<Ends>({ by: 'count', count: usualCount, day: null });
  const [which, setWhich] = useState<Which>('this');
  const [isAsked, setIsAsked] = useState(false);
  const form = useId();
  const choices = lengths.includes(minutes) ? lengths : [...lengths, minutes].toSorted((a, b) => a - b);
  // Left as it was, it is the same moment, also within the hour that comes twice.
  const isSameTime = when.day === begin.day && when.time === begin.time && timeZone === begin.timeZone;
  const startsAt = session && isSameTime ? session.startsAt : momentOf(when, timeZone);
  const rhythm = rhythmOf(repeats);
  const days = rhythm && when.day !== null ? daysOfSeries(when.day, rhythm, ends) : undefined;
  const isOfSeries = rhythm !== undefined || session?.series !== undefined;
  const isTopicMissing = topic.trim() === '' && !isOfSeries;

  const submit = (): void => {
    setIsAsked(true);
    const { day, time } = when;
    if (isTopicMissing || startsAt === undefined || day === null || time === null) return;
    if (rhythm && days?.kind !== 'days') return;
    const meeting = { title: topic.trim(), minutes, place: place.trim(), timeZone };
    onConfirm({
      session: { ...meeting, startsAt },
      series:
        rhythm && days?.kind === 'days'
          ? { rule: { ...meeting, ...rhythm, startsOn: day, time }, count: days.days.length }
          : undefined,
      which,
    });
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
            {days?.kind === 'days' ? strings.makeSeries(days.days.length) : confirm}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="stack-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label={strings.topic}
          value={topic}
          onChange={setTopic}
          error={isAsked && isTopicMissing ? strings.topicMissing : undefined}
          helper={rhythm && strings.topicOfSeries}
          maxLength={maximumTopicLength}
          autoComplete="off"
          autoFocus
        />
        {extra}
        <WhenFields value={when} onChange={setWhen} isAsked={isAsked}>
          <SelectField
            label={strings.length}
            value={String(minutes)}
            onChange={(value) => setMinutes(Number(value))}
            options={choices.map((choice) => ({ value: String(choice), label: strings.minutes(choice) }))}
          />
        </WhenFields>
        <ZoneField value={timeZone} onChange={setTimeZone} moment={startsAt} now={now} />
        <TextField
          label={strings.place}
          placeholder={strings.placeExample}
          value={place}
          onChange={setPlace}
          maxLength={maximumPlaceLength}
          autoComplete="off"
        />
        {session === undefined && (
          <SelectField
            label={strings.repeats}
            value={repeats}
            onChange={(value) => setRepeats(repeatChoices.find((choice) => choice === value) ?? 'once')}
            options={repeatChoices.map((choice) => ({
              value: choice,
              label: repeatsWords(choice, when.day),
            }))}
          />
        )}
        {rhythm && (
          <EndsFields
            ends={ends}
            onChange={setEnds}
            planned={days}
            least={leastOfSeries}
            now={now}
            isAsked={isAsked}
          />
        )}
        {following > 0 && <WhichField value={which} onChange={setWhich} following={following} />}
      </form>
    </Dialog>
  );
}
