import {
  beforeSessionChoices,
  clockPattern,
  usualReminders,
  type QuietHours,
  type ReminderSettings,
} from '../../contract/reminder-choices.ts';

/** What a settings file says about reminders; what is missing or makes no sense is as it was at first. */
export function remindersFrom(content: unknown): ReminderSettings {
  const said = fieldsOf<ReminderSettings>(content);
  const { beforeSessions } = said;
  return {
    beforeSessions: Array.isArray(beforeSessions)
      ? beforeSessionChoices.filter((choice) => beforeSessions.includes(choice))
      : usualReminders.beforeSessions,
    actionsDue: truthFrom(said.actionsDue, usualReminders.actionsDue),
    withTopic: truthFrom(said.withTopic, usualReminders.withTopic),
    quietHours: quietHoursFrom(said.quietHours),
  };
}

function quietHoursFrom(content: unknown): QuietHours {
  const usual = usualReminders.quietHours;
  const { isOn, from, to } = fieldsOf<QuietHours>(content);
  return {
    isOn: truthFrom(isOn, usual.isOn),
    from: clockFrom(from, usual.from),
    to: clockFrom(to, usual.to),
  };
}

const fieldsOf = <Of>(content: unknown): Partial<Record<keyof Of, unknown>> =>
  typeof content === 'object' && content !== null ? content : {};

const truthFrom = (value: unknown, otherwise: boolean): boolean =>
  typeof value === 'boolean' ? value : otherwise;

const clockFrom = (value: unknown, otherwise: string): string =>
  typeof value === 'string' && clockPattern.test(value) ? value : otherwise;
