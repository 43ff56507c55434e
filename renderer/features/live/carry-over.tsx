import { formatDay } from '@/lib/dates.ts';
import type { PointId, SessionId } from '@/model/ids.ts';
import type { TimedPoint } from '@/model/queries/outcome.ts';
import type { Session } from '@/model/records/session.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Checkbox } from '@/ui/actions/checkbox.tsx';
import { SelectField } from '@/ui/actions/select-field.tsx';
import { CalendarPlus } from '@/ui/icons.ts';
import { timeWords } from './outcome-sections.tsx';
import { titleOf } from './point-words.ts';
import { strings } from './summary-strings.ts';

export interface CarryOverProps {
  /** What is still to be talked about. */
  readonly open: readonly TimedPoint[];
  /** Those that stay here. */
  readonly kept: ReadonlySet<PointId>;
  readonly onKeep: (id: PointId, isKept: boolean) => void;
  /** Where they can go, the next session in front. */
  readonly choices: readonly Session[];
  readonly sessionName: (id: SessionId) => string;
  /** `undefined` where they stay here. */
  readonly to: SessionId | undefined;
  readonly onChooseSession: (to: SessionId | undefined) => void;
  readonly now: number;
  readonly onBook: () => void;
  readonly onDiscussed: (id: PointId) => void;
}

/** What was not discussed, each with a tick: where it goes, or that it stays. */
export function CarryOver(props: CarryOverProps) {
  const { open, choices, sessionName, to, now } = props;
  return (
    <section className="mt-5">
      <h2 className="sec">{strings.carriesOver}</h2>
      {open.length === 0 ? (
        <p className="meta mt-1">{strings.nothingLeft}</p>
      ) : (
        <>
          <ul className="mt-1">
            {open.map((timed) => (
              <CarriedPoint key={timed.point.id} {...props} timed={timed} />
            ))}
          </ul>
          {choices.length === 0 ? (
            <>
              <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
                {strings.noSession}
                <Button isSmall icon={CalendarPlus} onClick={props.onBook}>
                  {strings.book}
                </Button>
              </p>
              <p className="meta mt-1">{strings.noBooking}</p>
            </>
          ) : (
            <SelectField
              className="mt-2 max-w-96"
              label={strings.toSession}
              value={to ?? ''}
              onChange={(value) => props.onChooseSession(value === '' ? undefined : (value as SessionId))}
              helper={to === undefined ? strings.keepDetail : strings.carryDetail(sessionName(to))}
              options={[
                ...choices.map(({ id, title, startsAt }) => ({
                  value: id,
                  label: strings.sessionChoice(sessionName(id), formatDay(startsAt, now), title),
                })),
                { value: '', label: strings.keepHere },
              ]}
            />
          )}
        </>
      )}
    </section>
  );
}

function CarriedPoint({
  timed,
  kept,
  onKeep,
  onDiscussed,
  to,
}: CarryOverProps & { readonly timed: TimedPoint }) {
  const { point } = timed;
  const title = titleOf(point);
  return (
    <li className="flex items-center gap-3 py-0.5">
      {to === undefined ? (
        <span dir="auto" className="said min-w-0 flex-1 ps-7 wrap-anywhere">
          {title}
        </span>
      ) : (
        <Checkbox
          className="min-w-0 flex-1"
          isChecked={!kept.has(point.id)}
          onChange={(isChecked) => onKeep(point.id, !isChecked)}
        >
          <span dir="auto" className="said min-w-0 wrap-anywhere">
            {title}
          </span>
        </Checkbox>
      )}
      <span className="meta num flex-none">{timeWords(timed)}</span>
      <Button
        variant="text"
        isSmall
        aria-label={strings.discussedThis(title)}
        onClick={() => onDiscussed(point.id)}
      >
        {strings.discussedAfterAll}
      </Button>
    </li>
  );
}
