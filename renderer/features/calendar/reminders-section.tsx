import { useEffect, useId, useState } from 'react';
import { eveningTime, morningTime } from '@/bindings/calendar/reminder-list.ts';
import { useServices } from '@/bindings/services.ts';
import { useSettings } from '@/bindings/use-settings.ts';
import { beforeSessionChoices, type ReminderSettings } from '@/platform/desktop.ts';
import { Checkbox } from '@/ui/actions/checkbox.tsx';
import { TimeField } from '@/ui/actions/time-field.tsx';
import { strings } from './strings.ts';

/** What to be reminded of on this device, when, and when not. */
export function RemindersSection() {
  const { desktop } = useServices();
  const [settings, change] = useSettings();
  const [way, setWay] = useState<'system' | 'window'>();
  const id = useId();
  useEffect(() => {
    let isShown = true;
    void desktop.reminders.way().then((next) => isShown && setWay(next));
    return () => {
      isShown = false;
    };
  }, [desktop]);
  if (settings === undefined || way === undefined) return null;

  const { reminders } = settings;
  const { beforeSessions, quietHours } = reminders;
  const choose = (next: Partial<ReminderSettings>): void => change({ reminders: { ...reminders, ...next } });
  const chooseQuiet = (next: Partial<ReminderSettings['quietHours']>): void =>
    choose({ quietHours: { ...quietHours, ...next } });

  return (
    <>
      <p className="max-w-prose text-ink-2">{strings.mustRun}</p>
      <p className="meta max-w-prose">{way === 'system' ? strings.bySystem : strings.inWindow}</p>
      <fieldset aria-describedby={`${id}-before`}>
        <legend className="sec mb-1">{strings.beforeSession}</legend>
        <div className="flex flex-wrap gap-x-7 gap-y-1">
          {beforeSessionChoices.map((choice) => (
            <Checkbox
              key={choice}
              isChecked={beforeSessions.includes(choice)}
              onChange={(isChosen) =>
                choose({
                  beforeSessions: beforeSessionChoices.filter((each) =>
                    each === choice ? isChosen : beforeSessions.includes(each),
                  ),
                })
              }
            >
              {strings.before[choice]}
            </Checkbox>
          ))}
        </div>
        <p id={`${id}-before`} className="meta mt-1">
          {strings.beforeHelp(eveningTime)}
        </p>
      </fieldset>
      <Choice
        label={strings.actionsDue}
        help={strings.actionsDueHelp(morningTime)}
        isChecked={reminders.actionsDue}
        onChange={(actionsDue) => choose({ actionsDue })}
      />
      <Choice
        label={strings.withTopic}
        help={strings.withTopicHelp}
        isChecked={reminders.withTopic}
        onChange={(withTopic) => choose({ withTopic })}
      />
      <Choice
        label={strings.quiet}
        help={strings.quietHelp}
        isChecked={quietHours.isOn}
        onChange={(isOn) => chooseQuiet({ isOn })}
      />
      {quietHours.isOn && (
        <div>
          <div className="flex flex-wrap gap-3 ps-7">
            <TimeField
              label={strings.quietFrom}
              value={quietHours.from}
              onChange={(from) => from !== null && chooseQuiet({ from })}
            />
            <TimeField
              label={strings.quietTo}
              value={quietHours.to}
              onChange={(to) => to !== null && chooseQuiet({ to })}
            />
          </div>
          {quietHours.from === quietHours.to && (
            <p role="status" className="meta mt-1 ps-7">
              {strings.quietSame}
            </p>
          )}
        </div>
      )}
    </>
  );
}

function Choice(props: {
  readonly label: string;
  readonly help: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}) {
  const id = useId();
  return (
    <div>
      <Checkbox isChecked={props.isChecked} onChange={props.onChange} aria-describedby={id}>
        {props.label}
      </Checkbox>
      <p id={id} className="meta ps-7">
        {props.help}
      </p>
    </div>
  );
}
