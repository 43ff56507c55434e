import { useId, useState } from 'react';
import { useOpenPoints } from '@/bindings/use-open-points.ts';
import { formatAgreed, formatMyTime } from '@/lib/agreed-times.ts';
import { formatDay } from '@/lib/dates.ts';
import { clip, sessionName } from '@/lib/names.ts';
import { cityOf } from '@/lib/time-zones.ts';
import { addDays, clockAt, localTimeZone } from '@/lib/zoned.ts';
import type { PointId, RoomId, SessionId } from '@/model/ids.ts';
import { numberSessions, sessionNowFirst } from '@/model/queries/sessions.ts';
import type { Session } from '@/model/records/session.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Checkbox } from '@/ui/actions/checkbox.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { RadioGroup } from '@/ui/actions/radio-group.tsx';
import { strings } from './strings.ts';
import { momentOf, WhenFields, type When } from './when-fields.tsx';

/** Open points, and the session that they go to. */
export interface OpenPointsMove {
  readonly to: SessionId;
  readonly points: readonly PointId[];
}

/** To when, and what becomes of the open points. */
export interface Postponement {
  /** `undefined` for a day that is not known yet. */
  readonly startsAt: number | undefined;
  readonly points?: OpenPointsMove | undefined;
}

export interface PostponeDialogProps {
  readonly room: RoomId;
  readonly session: Session;
  /** All of the mentorship, by start. */
  readonly sessions: readonly Session[];
  readonly now: number;
  readonly onClose: () => void;
  readonly onConfirm: (postponement: Postponement) => void;
}

const daysOfWeek = 7;

/** Enough to know which one is meant; characters. */
const longestTitle = 60;

/** The same hour of the same weekday, the first time that this is still to come. */
function aWeekLater({ startsAt }: Session, timeZone: string, now: number): When {
  const { day, time } = clockAt(startsAt, timeZone);
  let later = addDays(day, daysOfWeek);
  for (const today = clockAt(now, timeZone).day; later <= today;) later = addDays(later, daysOfWeek);
  return { day: later, time };
}

/** Asks for another day, or none yet, and what becomes of the open points where another session now comes first. */
export function PostponeDialog({ room, session, sessions, now, onClose, onConfirm }: PostponeDialogProps) {
  const timeZone = session.timeZone ?? localTimeZone();
  const isWaiting = session.state === 'postponed';
  const [to, setTo] = useState<'day' | 'none'>('day');
  const [when, setWhen] = useState(() => aWeekLater(session, timeZone, now));
  const [isAsked, setIsAsked] = useState(false);
  const [takesPoints, setTakesPoints] = useState(true);
  const openPoints = useOpenPoints(room, session.id);
  const form = useId();
  const startsAt = to === 'none' ? undefined : momentOf(when, timeZone);
  const isMissing = to === 'day' && startsAt === undefined;
  const isPast = startsAt !== undefined && startsAt <= now;
  const first = isMissing || isPast ? undefined : sessionNowFirst(sessions, session.id, startsAt, now);
  const target = sessions.find(({ id }) => id === first);
  const offersPoints = target !== undefined && openPoints.length > 0;

  const submit = (): void => {
    setIsAsked(true);
    if (isMissing || isPast) return;
    onConfirm({
      startsAt,
      points: offersPoints && takesPoints ? { to: target.id, points: openPoints } : undefined,
    });
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={isWaiting ? strings.newDayTitle : strings.postponeTitle}
      subject={sessionName(session.title, numberSessions(sessions).get(session.id))}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            {strings.notNow}
          </Button>
          <Button variant="primary" type="submit" form={form}>
            {isWaiting ? strings.giveDayConfirm : strings.postpone}
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
        <p className="text-ink-3">{strings.wasToBe(formatAgreed(session, now))}</p>
        {!isWaiting && (
          <RadioGroup
            label={strings.postponeTo}
            choices={[
              { value: 'day', label: strings.toAnotherDay },
              { value: 'none', label: strings.withoutDay },
            ]}
            value={to}
            onChange={setTo}
          />
        )}
        {to === 'day' && (
          <WhenFields
            value={when}
            onChange={setWhen}
            isAsked={isAsked}
            error={isAsked && isPast ? strings.inThePast : undefined}
          />
        )}
        {startsAt !== undefined && <OtherClock moment={startsAt} timeZone={timeZone} now={now} />}
        {offersPoints && (
          <div>
            <Checkbox isChecked={takesPoints} onChange={setTakesPoints} aria-describedby={`${form}-points`}>
              {strings.movePoints(openPoints.length, formatDay(target.startsAt, now))}
            </Checkbox>
            <p id={`${form}-points`} className="meta ms-7">
              {strings.movePointsDetail(nameOf(target, sessions))}
            </p>
          </div>
        )}
      </form>
    </Dialog>
  );
}

const nameOf = (session: Session, sessions: readonly Session[]): string =>
  clip(sessionName(session.title, numberSessions(sessions).get(session.id)), longestTitle);

/** By whose clock this is meant, where it is not mine. */
function OtherClock(props: { readonly moment: number; readonly timeZone: string; readonly now: number }) {
  const mine = formatMyTime(props.moment, props.now, props.timeZone);
  if (mine === undefined) return null;
  return <p className="meta">{strings.byTheClockIn(cityOf(props.timeZone), mine)}</p>;
}
