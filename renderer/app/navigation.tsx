import { useMentorshipRows, useOpenActionRows } from '@/bindings/listed.ts';
import type { MentorshipRow } from '@/bindings/rows.ts';
import { useNow } from '@/bindings/use-now.ts';
import { localDay } from '@/lib/dates.ts';
import { shortName } from '@/lib/names.ts';
import {
  actionsPath,
  feedbackPath,
  mentorshipActionsPath,
  mentorshipHistoryPath,
  mentorshipPath,
  onlyMePath,
  parkedPath,
  questionsPath,
  sessionsPath,
  settingsPath,
  templatesPath,
  todayPath,
} from '@/lib/paths.ts';
import { isDue } from '@/model/queries/actions.ts';
import { otherRole } from '@/model/role.ts';
import { NavFold } from '@/ui/frame/nav-fold.tsx';
import { NavHeading } from '@/ui/frame/nav-heading.tsx';
import { NavCount, NavItem, NavSubItem } from '@/ui/frame/nav-item.tsx';
import { NavPerson } from '@/ui/frame/nav-person.tsx';
import { Sidebar } from '@/ui/frame/sidebar.tsx';
import { Icon } from '@/ui/icon.tsx';
import { CircleHelp, FileText, Lock, Settings, SquareCheckBig, SunMedium } from '@/ui/icons.ts';
import { Find } from './commands/find.tsx';
import { phaseWords } from './phase-words.ts';
import { useIdleAfterReady } from './screen-ready.ts';
import { Status } from './status.tsx';
import { strings } from './strings.ts';

export interface NavigationProps {
  readonly location: string;
  readonly onNewMentorship: () => void;
}

/** As many mentorships as a high window shows: the first paint does not wait for those below its edge. */
const seenAtOnce = 20;

/** The sidebar: today, the mentorships with what belongs to the one in front, and where everything is saved. */
export function Navigation({ location, onNewMentorship }: NavigationProps) {
  const mentorships = useMentorshipRows() ?? [];
  const archived = mentorships.filter(({ isArchived }) => isArchived);
  const isAtRest = useIdleAfterReady();
  const current = mentorships.filter(({ isArchived }) => !isArchived);
  const items = (rows: readonly MentorshipRow[]) =>
    rows.map((row) => <MentorshipItems key={row.room} mentorship={row} location={location} />);
  return (
    <Sidebar label={strings.navigation} top={<Find />} foot={<Status />}>
      <NavItem icon={SunMedium} href={`#${todayPath}`} isCurrent={location === todayPath}>
        {strings.today}
      </NavItem>
      <ActionsItem location={location} mentorships={mentorships} />
      <NavHeading add={{ label: strings.newMentorship, onClick: onNewMentorship }}>
        {strings.mentorships}
      </NavHeading>
      {items(isAtRest ? current : current.slice(0, seenAtOnce))}
      {archived.length > 0 && (
        <NavFold
          label={strings.archived}
          count={archived.length}
          isCurrentWithin={archived.some(({ room }) => isInFront(room, location))}
        >
          {items(archived)}
        </NavFold>
      )}
      <NavHeading isPrivate>{strings.personal}</NavHeading>
      <NavItem icon={FileText} href={`#${templatesPath}`} isCurrent={location.startsWith(templatesPath)}>
        {strings.templates}
      </NavItem>
      <NavItem icon={CircleHelp} href={`#${questionsPath}`} isCurrent={location === questionsPath}>
        {strings.questions}
      </NavItem>
      <NavItem icon={Settings} href={`#${settingsPath}`} isCurrent={location === settingsPath}>
        {strings.settings}
      </NavItem>
    </Sidebar>
  );
}

const isInFront = (room: MentorshipRow['room'], location: string): boolean =>
  location.startsWith(mentorshipPath(room));

/** A mentorship, and its views while one of them is in front. */
function MentorshipItems({
  mentorship,
  location,
}: {
  readonly mentorship: MentorshipRow;
  readonly location: string;
}) {
  const { room, myRole, partnerName, label } = mentorship;
  const sessions = sessionsPath(room);
  const feedback = feedbackPath(room);
  const actions = mentorshipActionsPath(room);
  // Their history is reached from the sessions.
  const isAtSessions = location.startsWith(sessions) || location === mentorshipHistoryPath(room);
  return (
    <div>
      <NavPerson
        name={label === '' ? partnerName : label}
        person={partnerName}
        author={otherRole(myRole)}
        detail={detailOf(mentorship)}
        href={`#${sessions}`}
      />
      {isInFront(room, location) && (
        <>
          <NavSubItem href={`#${sessions}`} isCurrent={isAtSessions}>
            {strings.sessions}
          </NavSubItem>
          <NavSubItem href={`#${parkedPath(room)}`} isCurrent={location === parkedPath(room)}>
            {strings.parkingLot}
          </NavSubItem>
          <NavSubItem
            href={`#${onlyMePath(room)}`}
            isCurrent={location === onlyMePath(room)}
            end={<Icon of={Lock} size={12} className="text-ink-3" />}
          >
            {strings.onlyMe}
          </NavSubItem>
          <NavSubItem href={`#${feedback}`} isCurrent={location.startsWith(feedback)}>
            {strings.feedback}
          </NavSubItem>
          <NavSubItem href={`#${actions}`} isCurrent={location.startsWith(actions)}>
            {strings.actions}
          </NavSubItem>
        </>
      )}
    </div>
  );
}

function detailOf({ myRole, partnerName, label, phase }: MentorshipRow): string {
  const { name } = phaseWords[phase];
  const partner = shortName(partnerName);
  if (myRole === 'learner')
    return label === '' ? strings.mentorsYou(name) : strings.mentorsYouIn(partner, name);
  return label === '' ? strings.youMentor(name) : strings.youMentorIn(partner, name);
}

/** The way to all actions, with how many of mine have come to their day. */
function ActionsItem({
  location,
  mentorships,
}: {
  readonly location: string;
  readonly mentorships: readonly MentorshipRow[];
}) {
  const today = localDay(useNow());
  const due = (useOpenActionRows() ?? []).filter((action) => {
    const mentorship = mentorships.find(({ room }) => room === action.room);
    return mentorship?.isArchived === false && mentorship.myRole === action.owner && isDue(action, today);
  }).length;
  return (
    <NavItem
      icon={SquareCheckBig}
      href={`#${actionsPath}`}
      isCurrent={location.startsWith(actionsPath)}
      end={due > 0 && <NavCount count={due} label={strings.actionsDue(due)} />}
    >
      {strings.actions}
    </NavItem>
  );
}
