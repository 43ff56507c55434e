import { useId, useState } from 'react';
import { useMentorshipRows } from '@/bindings/listed.ts';
import { usePersonal } from '@/bindings/me.ts';
import { quickAdd } from '@/bindings/quick-add.ts';
import type { MentorshipRow, SessionRow } from '@/bindings/rows.ts';
import { useServices } from '@/bindings/services.ts';
import { useComingSessions } from '@/bindings/use-coming-sessions.ts';
import { useNow } from '@/bindings/use-now.ts';
import { formatRelativeDay } from '@/lib/dates.ts';
import { clip, shortName } from '@/lib/names.ts';
import type { RoomId } from '@/model/ids.ts';
import { maximumTitleLength } from '@/model/records/point.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { RadioCards } from '@/ui/actions/radio-cards.tsx';
import { SelectField } from '@/ui/actions/select-field.tsx';
import { TextArea } from '@/ui/actions/text-area.tsx';
import { LettersAhead } from '@/ui/commands/letters-ahead.tsx';
import { showToast } from '@/ui/feedback/toasts.ts';
import { strings } from './strings.ts';

/** Sessions that can be chosen: those of the next weeks, of whoever has many mentorships. */
const offeredSessions = 30;

/** A topic is longer than a list of choices is wide; characters. */
const longestTopic = 60;

export interface QuickAddDialogProps {
  /** The mentorship in front, if one is: its next session is the first choice. */
  readonly room: RoomId | undefined;
  readonly onClose: () => void;
}

interface Place {
  readonly id: string;
  readonly mentorship: MentorshipRow;
  readonly session: SessionRow | undefined;
}

/** Puts what just came to mind onto an agenda, or aside for myself, without leaving what is in front. */
export function QuickAddDialog({ room, onClose }: QuickAddDialogProps) {
  const now = useNow();
  const mentorships = useMentorshipRows();
  const coming = useComingSessions(now, offeredSessions);
  if (mentorships === undefined || coming === undefined) return <LettersAhead />;
  const of = (session: SessionRow): MentorshipRow | undefined =>
    mentorships.find((mentorship) => mentorship.room === session.room);
  const places: readonly Place[] = [
    ...coming.sessions.flatMap((session): readonly Place[] => {
      const mentorship = of(session);
      return mentorship === undefined ? [] : [{ id: session.id, mentorship, session }];
    }),
    ...mentorships.map((mentorship): Place => ({ id: mentorship.room, mentorship, session: undefined })),
  ];
  const first = places.find(({ mentorship }) => mentorship.room === room) ?? places[0];
  if (first === undefined)
    return (
      <Dialog isOpen onClose={onClose} title={strings.title} isDismissable>
        <p>{strings.none}</p>
      </Dialog>
    );
  return <Form places={places} first={first} now={now} onClose={onClose} />;
}

interface FormProps {
  readonly places: readonly Place[];
  readonly first: Place;
  readonly now: number;
  readonly onClose: () => void;
}

function Form({ places, first, now, onClose }: FormProps) {
  const services = useServices();
  const personal = usePersonal();
  const [words, setWords] = useState('');
  const [placeId, setPlaceId] = useState(first.id);
  const [audience, setAudience] = useState<'both' | 'me'>('both');
  const [error, setError] = useState<string>();
  const form = useId();
  const place = places.find(({ id }) => id === placeId) ?? first;
  const { session, mentorship } = place;
  const partner = shortName(mentorship.partnerName);

  const add = async (): Promise<void> => {
    const titles = words
      .split('\n')
      .map((line) => line.trim().slice(0, maximumTitleLength))
      .filter((line) => line !== '');
    if (titles.length === 0) {
      setError(strings.missing);
      return;
    }
    const { room, myRole } = mentorship;
    const takeBack = await quickAdd(
      services,
      personal,
      { room, myRole, session: session?.id, audience: session === undefined ? 'me' : audience },
      titles,
    );
    if (takeBack === undefined) {
      setError(strings.notAdded);
      return;
    }
    onClose();
    const where =
      session === undefined ? strings.placeInbox(partner) : strings.placeSession(session.number, partner);
    showToast(strings.added(titles.length, where), { label: strings.undo, onChoose: takeBack });
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={strings.title}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            {strings.notNow}
          </Button>
          <Button variant="primary" type="submit" form={form}>
            {strings.add}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="stack-4"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextArea
          label={strings.words}
          helper={strings.hint}
          error={error}
          value={words}
          onChange={setWords}
          rows={3}
          autoFocus
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            if (!event.ctrlKey && !event.metaKey && words.includes('\n')) return;
            event.preventDefault();
            void add();
          }}
        />
        <SelectField
          label={strings.where}
          value={placeId}
          onChange={setPlaceId}
          options={places.map((each) => ({ value: each.id, label: labelOf(each, now) }))}
        />
        {session !== undefined && (
          <RadioCards<'both' | 'me'>
            label={strings.who}
            value={audience}
            onChange={setAudience}
            cards={[
              { value: 'both', label: strings.both, detail: strings.bothDetail(partner) },
              { value: 'me', label: strings.me, detail: strings.meDetail },
            ]}
          />
        )}
      </form>
    </Dialog>
  );
}

function labelOf({ mentorship, session }: Place, now: number): string {
  const partner = shortName(mentorship.partnerName);
  if (session === undefined) return strings.inboxOf(partner);
  const day = formatRelativeDay(session.startsAt, now);
  return strings.session(session.number, partner, day, clip(session.title, longestTopic));
}
