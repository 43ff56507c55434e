import { useState } from 'react';
import { saveCalendar } from '@/bindings/calendar/save-calendar.ts';
import { useServices } from '@/bindings/services.ts';
import type { OpenMentorship, Pair } from '@/bindings/use-mentorship.ts';
import { formatDay } from '@/lib/dates.ts';
import { clip, sessionName } from '@/lib/names.ts';
import { numberSessions } from '@/model/queries/sessions.ts';
import { sessionsOfSeries } from '@/model/records/series.ts';
import { readRemovedSessions, readSessions, type Session } from '@/model/records/session.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Checkbox } from '@/ui/actions/checkbox.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { RadioGroup } from '@/ui/actions/radio-group.tsx';
import { showToast } from '@/ui/feedback/toasts.ts';
import { Icon } from '@/ui/icon.tsx';
import { LockOpen } from '@/ui/icons.ts';
import { calendarWords, strings } from './strings.ts';

/** A topic in a file's name; characters. */
const longestTopic = 60;

export interface SaveCalendarDialogProps {
  readonly mentorship: OpenMentorship;
  readonly session: Session;
  readonly pair: Pair;
  readonly onClose: () => void;
}

/** Says what a calendar file will hold and who may read it, asks for how much of it, and saves it. */
export function SaveCalendarDialog(props: SaveCalendarDialogProps) {
  const { mentorship, session, pair, onClose } = props;
  const { partnerName, partner } = pair;
  const services = useServices();
  const series = seriesOf(mentorship.document, session, services.now());
  const [part, setPart] = useState<'session' | 'series'>('session');
  const [withTitles, setWithTitles] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const inSeries = series.filter(({ removedAt }) => removedAt === undefined).length;
  const numbers = numberSessions(readSessions(mentorship.document));
  const called = sessionName(session.title, numbers.get(session.id)).trim();
  const topic = clip(called, longestTopic);
  const suggestedName =
    part === 'series'
      ? strings.seriesFileName(topic, clip(partnerName, longestTopic))
      : strings.fileName(topic, formatDay(session.startsAt, services.now()));

  const save = async (): Promise<void> => {
    setIsBusy(true);
    setProblem(undefined);
    const saved = await saveCalendar(services, {
      room: mentorship.room,
      sessions: part === 'series' ? series : [session],
      partner: partnerName,
      withTitles,
      words: calendarWords,
      suggestedName,
    }).finally(() => setIsBusy(false));
    if (!saved.ok) {
      setProblem(strings.failed[saved.error.kind]);
      return;
    }
    if (saved.value === undefined) return;
    const { name, withoutTitles } = saved.value;
    showToast(withoutTitles > 0 ? strings.savedWithoutTitles(name, withoutTitles) : strings.saved(name));
    onClose();
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={strings.saveTitle}
      subject={<bdi className="wrap-anywhere">{called}</bdi>}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            {strings.notNow}
          </Button>
          <Button
            variant="primary"
            autoFocus
            isBusy={isBusy}
            onClick={() => void save().catch(() => setProblem(strings.failed.other))}
          >
            {strings.choosePlace}
          </Button>
        </>
      }
    >
      <div className="stack-3">
        {inSeries > 1 && (
          <RadioGroup
            label={strings.which}
            value={part}
            onChange={setPart}
            choices={[
              { value: 'session', label: strings.thisSession },
              { value: 'series', label: strings.wholeSeries(inSeries) },
            ]}
          />
        )}
        <p>
          {strings.holds(partner)} {strings.again}
        </p>
        <div>
          <Checkbox isChecked={withTitles} onChange={setWithTitles} aria-describedby="calendar-titles">
            {strings.withTitles}
          </Checkbox>
          <p id="calendar-titles" className="meta ps-7">
            {strings.withTitlesHelp}
          </p>
        </div>
        <p className="flex gap-2.5 text-ink-2">
          <Icon of={LockOpen} className="mt-0.5" />
          {strings.whoReads}
        </p>
        {problem !== undefined && (
          <p role="alert" className="text-stop">
            {problem}
          </p>
        )}
      </div>
    </Dialog>
  );
}

/** The series a session is in, with those taken off the list that are still ahead: a calendar that has them lets them go. */
function seriesOf(
  document: OpenMentorship['document'],
  { series }: Session,
  now: number,
): readonly Session[] {
  if (series === undefined) return [];
  const removed = readRemovedSessions(document).filter(
    (session) => session.series === series && session.startsAt > now,
  );
  return [...sessionsOfSeries(document, series), ...removed];
}
