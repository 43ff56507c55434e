import { useParkedRows, type ParkedRow } from '@/bindings/agenda-rows.ts';
import {
  bringParkedPoint,
  parkAgain,
  removeParkedPoint,
  type ParkedPassage,
} from '@/bindings/points-elsewhere.ts';
import { useServices } from '@/bindings/services.ts';
import { usePair, type OpenMentorship, type Pair } from '@/bindings/use-mentorship.ts';
import { useSessions } from '@/bindings/use-records.ts';
import { formatRelativeDay } from '@/lib/dates.ts';
import { clip } from '@/lib/names.ts';
import { pointPath, sessionsPath } from '@/lib/paths.ts';
import type { SessionId } from '@/model/ids.ts';
import { isOver, numberSessions } from '@/model/queries/sessions.ts';
import type { Session } from '@/model/records/session.ts';
import { Button } from '@/ui/actions/button.tsx';
import { MenuButton } from '@/ui/actions/menu-button.tsx';
import { EmptyState } from '@/ui/feedback/empty-state.tsx';
import { showToast } from '@/ui/feedback/toasts.ts';
import { Page } from '@/ui/frame/page.tsx';
import type { TitleAction } from '@/ui/frame/title-actions.tsx';
import { Bookmark, Calendar, ExternalLink, Trash2 } from '@/ui/icons.ts';
import { Avatar } from '@/ui/people/avatar.tsx';
import { provenanceClass } from '@/ui/people/provenance-bar.tsx';
import { strings } from './strings.ts';

/** Sessions that a point can be brought to without searching. */
const offeredSessions = 6;

/** Enough to know which one is meant; characters. */
const longestSpokenTitle = 80;

export interface ParkingScreenProps {
  readonly mentorship: OpenMentorship;
  /** What the mentorship is called on my lists. */
  readonly name: string;
  readonly actions: readonly TitleAction[];
  readonly onGo: (path: string) => void;
}

/** The parking lot of a mentorship: what waits in all of its sessions, and the way back onto an agenda. */
export function ParkingScreen({ mentorship, name, actions, onGo }: ParkingScreenProps) {
  const { now } = useServices();
  const pair = usePair(mentorship.document);
  const parked = useParkedRows(mentorship.room);
  const sessions = useSessions(mentorship.document);
  const ahead = sessions.filter((session) => session.state === 'planned' && !isOver(session, now()));
  return (
    <Page crumbs={[{ label: name }, { label: strings.parkingLot }]} actions={actions}>
      <div className="min-h-0 flex-1 overflow-y-auto px-12 pb-12 max-roomy:px-6">
        <div className="max-w-170">
          <h1 className="title-page mt-4">{strings.parkingLot}</h1>
          <p className="mt-1 text-ink-3">{strings.about}</p>
          {parked?.length === 0 && (
            <EmptyState
              className="mt-6"
              icon={Bookmark}
              title={strings.none}
              action={
                <Button isSmall onClick={() => onGo(sessionsPath(mentorship.room))}>
                  {strings.toSessions}
                </Button>
              }
            >
              {strings.noneDetail}
            </EmptyState>
          )}
          {parked !== undefined && parked.length > 0 && ahead.length === 0 && (
            <p className="mt-4">{strings.noSession}</p>
          )}
          {pair && parked !== undefined && parked.length > 0 && (
            <ul className="mt-4" aria-label={strings.parkingLot}>
              {parked.map((point) => (
                <ParkedPoint
                  key={`${point.session} ${point.id}`}
                  {...{ point, mentorship, pair, sessions, ahead, onGo }}
                />
              ))}
            </ul>
          )}
        </div>
      </div>
    </Page>
  );
}

interface ParkedPointProps {
  readonly point: ParkedRow;
  readonly mentorship: OpenMentorship;
  readonly pair: Pair;
  readonly sessions: readonly Session[];
  /** Those that a point can be brought to, the next in front. */
  readonly ahead: readonly Session[];
  readonly onGo: (path: string) => void;
}

function ParkedPoint({ point, mentorship, pair, sessions, ahead, onGo }: ParkedPointProps) {
  const services = useServices();
  const { room } = mentorship;
  const { myRole, names } = pair;
  const title = point.title.trim() === '' ? strings.noTitle : point.title;
  const short = clip(title, longestSpokenTitle);
  const numbers = numberSessions(sessions);
  const nameOf = (id: SessionId): string => {
    const session = sessions.find((one) => one.id === id);
    return session === undefined
      ? strings.anotherSession
      : strings.sessionName(numbers.get(id), session.title);
  };

  const bring = async (to: SessionId): Promise<void> => {
    const passage: ParkedPassage = { room, myRole, from: point.session, to, point: point.id };
    if (await bringParkedPoint(services, passage))
      showToast(strings.brought(short, nameOf(to)), {
        label: strings.undo,
        onChoose: () => void parkAgain(services, passage),
      });
    else showToast(strings.notOpened);
  };
  const remove = async (): Promise<void> => {
    const bringBack = await removeParkedPoint(services, {
      room,
      myRole,
      from: point.session,
      point: point.id,
    });
    if (bringBack === undefined) showToast(strings.notOpened);
    else showToast(strings.removed(short), { label: strings.undo, onChoose: () => void bringBack() });
  };

  const [next, ...later] = mentorship.writable ? ahead.slice(0, offeredSessions) : [];
  const choices = later.map(({ id }) => ({
    id,
    label: strings.bring(nameOf(id)),
    icon: Calendar,
    onChoose: () => void bring(id),
  }));
  const open = {
    id: 'open',
    label: strings.open,
    icon: ExternalLink,
    onChoose: () => onGo(pointPath(room, point.session, point.id)),
  };
  return (
    <li className="flex items-center gap-3 border-b border-line py-1.5">
      <a
        href={`#${pointPath(room, point.session, point.id)}`}
        className={`${provenanceClass(point.beganBy)} min-w-0 flex-1 rounded-sm py-0.5 ps-3.5 hover:bg-hover`}
      >
        <span dir="auto" className="note block truncate">
          {title}
        </span>
        <span className="meta block truncate">
          {strings.from(nameOf(point.session))}
          {point.changedAt !== undefined &&
            `, ${strings.parkedOn(formatRelativeDay(point.changedAt, services.now()))}`}
          <span className="sr-only">, {strings.beganBy(names[point.beganBy])}</span>
        </span>
      </a>
      <Avatar name={names[point.beganBy]} author={point.beganBy} size={18} isDecorative />
      {next && (
        <Button
          isSmall
          aria-label={strings.bringThis(short, nameOf(next.id))}
          onClick={() => void bring(next.id)}
        >
          {strings.bring(nameOf(next.id))}
        </Button>
      )}
      <MenuButton
        label={strings.more(short)}
        groups={[
          [open, ...choices],
          ...(mentorship.writable
            ? [[{ id: 'remove', label: strings.remove, icon: Trash2, onChoose: () => void remove() }]]
            : []),
        ]}
      />
    </li>
  );
}
