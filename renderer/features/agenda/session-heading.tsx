import { useServices } from '@/bindings/services.ts';
import type { OpenMentorship, Pair } from '@/bindings/use-mentorship.ts';
import { useRefusal } from '@/bindings/use-save-state.ts';
import { formatAgreed } from '@/lib/agreed-times.ts';
import { daysFromNow, formatDay, formatTime } from '@/lib/dates.ts';
import { sessionName } from '@/lib/names.ts';
import { documentNames } from '@/model/documents.ts';
import type { SessionId } from '@/model/ids.ts';
import type { Session } from '@/model/records/session.ts';
import { platformName } from '@/platform/platform-name.ts';
import { Button } from '@/ui/actions/button.tsx';
import { IconButton } from '@/ui/actions/icon-button.tsx';
import { formatShortcut } from '@/ui/commands/shortcut.ts';
import { Banner } from '@/ui/feedback/banner.tsx';
import { ChevronLeft, ChevronRight } from '@/ui/icons.ts';
import { PlaceText } from './place-text.tsx';
import { strings } from './strings.ts';

/** What can be done about the state a session is in; the composition root knows how. */
export interface StateActs {
  /** Asks for a day. */
  readonly postpone: (session: Session) => void;
  /** Says that it takes place after all. */
  readonly reinstate: (session: Session) => void;
  /** Puts one that was removed on the list again. */
  readonly bringBack: (session: Session) => void;
}

/** A session before or after this one. */
export interface NamedSession {
  readonly id: SessionId;
  readonly name: string;
}

export const besideShortcuts = { previous: 'Mod+PageUp', next: 'Mod+PageDown' } as const;

export interface SessionHeadingProps {
  readonly mentorship: OpenMentorship;
  readonly session: Session;
  readonly number: number | undefined;
  readonly pair: Pair;
  readonly previous: NamedSession | undefined;
  readonly next: NamedSession | undefined;
  readonly onOpen: (id: SessionId) => void;
  readonly acts: StateActs;
  /** Whether one that was held is written in again, on this visit. */
  readonly isUnlocked: boolean;
  readonly onUnlock: () => void;
}

/** What a session is about, when and where it is, what has become of it, and the ones beside it. */
export function SessionHeading(props: SessionHeadingProps) {
  const { mentorship, session, number, previous, next, onOpen } = props;
  const { now } = useServices();
  const refusal = useRefusal(documentNames.session(mentorship.room, session.id));
  return (
    <div className="ps-[42px]">
      <div className="flex items-start gap-2">
        <h1 dir="auto" className="title-head mt-1 min-w-0 flex-1 break-words">
          {sessionName(session.title, number)}
        </h1>
        <span className="flex flex-none pt-1.5">
          {previous && <Beside direction="previous" to={previous} onOpen={onOpen} />}
          {next && <Beside direction="next" to={next} onOpen={onOpen} />}
        </span>
      </div>
      <p className="mt-0.5 wrap-anywhere text-ink-3">
        {session.state === 'postponed' && strings.wasToBe} {formatAgreed(session, now())}
        {session.place !== '' && ', '}
        <PlaceText>{session.place}</PlaceText>
        {isMoved(session) && ` ${strings.movedFrom(formatDay(session.postponedFrom ?? 0, now()))}`}
      </p>
      {refusal && <p className="mt-0.5 text-stop">{strings.notSavedSince(formatTime(refusal.since))}</p>}
      <StateOf {...props} now={now()} />
    </div>
  );
}

const isMoved = ({ state, startsAt, postponedFrom }: Session): boolean =>
  state === 'planned' && postponedFrom !== undefined && postponedFrom !== startsAt;

interface BesideProps {
  readonly direction: keyof typeof besideShortcuts;
  readonly to: NamedSession;
  readonly onOpen: (id: SessionId) => void;
}

function Beside({ direction, to, onOpen }: BesideProps) {
  return (
    <IconButton
      icon={direction === 'previous' ? ChevronLeft : ChevronRight}
      label={strings[direction](to.name)}
      shortcut={formatShortcut(besideShortcuts[direction], platformName())}
      onClick={() => onOpen(to.id)}
    />
  );
}

/** What has become of the session where it is not simply ahead, and what can be done about it. */
function StateOf(props: SessionHeadingProps & { readonly now: number }) {
  const { mentorship, session, pair, acts, isUnlocked, onUnlock, now } = props;
  const button = (label: string, onChoose: () => void) =>
    mentorship.writable && (
      <Button variant="text" isSmall onClick={onChoose}>
        {label}
      </Button>
    );
  switch (session.state) {
    case 'planned':
      return null;
    case 'postponed':
      return (
        <Banner className="mt-3" actions={button(strings.giveDay, () => acts.postpone(session))}>
          {strings.postponed}
        </Banner>
      );
    case 'cancelled':
      return (
        <Banner className="mt-3" actions={button(strings.reinstate, () => acts.reinstate(session))}>
          {strings.cancelled}
        </Banner>
      );
    case 'held':
      return (
        <Banner className="mt-3" actions={!isUnlocked && button(strings.writeAgain, onUnlock)}>
          {strings.held(formatDay(session.startsAt, now))} {closedWords(session, pair, now)}
          {isUnlocked && ` ${strings.writingAgain}`}
        </Banner>
      );
  }
}

function closedWords({ endedAt, endedBy, startsAt }: Session, pair: Pair, now: number): string {
  if (endedAt === undefined || endedBy === undefined) return '';
  const isSameDay = daysFromNow(endedAt, startsAt) === 0;
  const when = isSameDay ? strings.atTime(formatTime(endedAt)) : strings.onDay(formatDay(endedAt, now));
  return endedBy === pair.myRole ? strings.closedByMe(when) : strings.closedBy(pair.partner, when);
}
