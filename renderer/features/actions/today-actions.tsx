import { useMemo, useState, type ReactNode } from 'react';
import type { ActionRow } from '@/bindings/action-rows.ts';
import type { MentorshipRow } from '@/bindings/rows.ts';
import { useServices } from '@/bindings/services.ts';
import { useListedActions } from '@/bindings/use-listed-actions.ts';
import { localDay } from '@/lib/dates.ts';
import { actionPath, actionsPath } from '@/lib/paths.ts';
import type { ActionId } from '@/model/ids.ts';
import { byDueDay } from '@/model/records/action.ts';
import { TaskRow } from '@/ui/lines/task-row.tsx';
import { Avatar } from '@/ui/people/avatar.tsx';
import { createActionActs } from './action-acts.ts';
import { ActionDetail, ActionReason } from './action-detail.tsx';
import { textOf } from './action-words.ts';
import { strings } from './strings.ts';
import { usePeople } from './use-all-actions-desk.ts';
import { WhyField } from './why-field.tsx';

/** As many as a glance takes in; the list of actions shows all. */
const shownMine = 6;
const shownTheirs = 4;
const shownDone = 3;

const dayMs = 24 * 60 * 60_000;

/** Whoever has done this many in two days sees the last of them. */
const readDone = 20;

export interface TodayActions {
  /** Whether it is known what there is. */
  readonly isRead: boolean;
  /** `undefined` where nobody has anything to do. */
  readonly content: ReactNode | undefined;
}

/** What is mine to do, with its boxes, and what the others will do, over all mentorships. Opens none of them. */
export function useTodayActions(
  mentorships: readonly MentorshipRow[] | undefined,
  now: number,
): TodayActions {
  const services = useServices();
  const known = mentorships ?? none;
  const peopleOf = usePeople(known);
  // Since the beginning of yesterday: what was done the day before is no news.
  const since = new Date(`${localDay(now - dayMs)}T00:00`).getTime();
  const { actions, change } = useListedActions({ since, limit: readDone });
  const acts = useMemo(() => createActionActs(change, services.now), [change, services.now]);
  /** Ticked here: they stay where they were until the view is left. */
  const [ticked, setTicked] = useState<ReadonlySet<ActionId>>(new Set());
  const [asked, setAsked] = useState<ActionId>();

  const active = new Set(known.filter(({ isArchived }) => !isArchived).map(({ room }) => room));
  const listed = (actions ?? []).filter(({ room }) => active.has(room));
  const isMine = ({ room, owner }: ActionRow): boolean => owner === peopleOf(room)?.myRole;
  const mine = listed.filter(isMine);
  const open = mine.filter(({ id, state }) => state === 'open' || ticked.has(id)).toSorted(byDueDay);
  const done = mine
    .filter(({ id, state }) => state === 'done' && !ticked.has(id))
    .toSorted((a, b) => (b.settledAt ?? 0) - (a.settledAt ?? 0));
  const doneCount = mine.filter(({ state }) => state === 'done').length;
  const openCount = mine.filter(({ state }) => state === 'open').length;
  const theirs = listed.filter((action) => !isMine(action) && action.state === 'open').toSorted(byDueDay);

  const isRead = actions !== undefined && mentorships !== undefined;
  if (!isRead || open.length + done.length + theirs.length === 0) return { isRead, content: undefined };

  const settle = (action: ActionRow, isDone: boolean): void => {
    setTicked((before) => new Set([...before, action.id]));
    setAsked(isDone ? action.id : undefined);
    void acts.settle(action, isDone ? 'done' : 'open');
  };
  const row = (action: ActionRow) => {
    const people = peopleOf(action.room);
    if (people === undefined) return null;
    return (
      <TaskRow
        key={action.id}
        id={action.id}
        title={textOf(action)}
        isDone={action.state === 'done'}
        isDropped={action.state === 'dropped'}
        {...(isMine(action)
          ? { onChange: (isDone) => settle(action, isDone) }
          : { mark: <Avatar name={people.names[action.owner]} author={action.owner} isDecorative /> })}
        {...(action.state === 'open' && { href: `#${actionPath(action.id)}` })}
        detail={<ActionDetail {...{ action, people, now }} says="which-mentorship" />}
      >
        <ActionReason action={action} />
        {asked === action.id && action.state === 'done' && (
          <WhyField
            label={strings.whyDone}
            hasFocus={false}
            onDone={(reason) => {
              setAsked(undefined);
              if (reason !== '') void acts.giveReason(action, reason);
            }}
          />
        )}
      </TaskRow>
    );
  };
  const content = (
    <>
      {mine.length > 0 && (
        <section className="px-7 pt-8">
          <Heading end={doneCount > 0 ? strings.doneOf(doneCount, doneCount + openCount) : undefined}>
            {strings.yours}
          </Heading>
          <ul className="mt-1.5 stack-0.5">
            {open.slice(0, shownMine).map(row)}
            {done.slice(0, shownDone).map(row)}
          </ul>
          <More count={open.length - shownMine} />
        </section>
      )}
      {theirs.length > 0 && (
        <section className="px-7 pt-8">
          <Heading>{strings.theirs}</Heading>
          <ul className="mt-1.5 stack-0.5">{theirs.slice(0, shownTheirs).map(row)}</ul>
          <More count={theirs.length - shownTheirs} />
        </section>
      )}
    </>
  );
  return { isRead, content };
}

const none: readonly MentorshipRow[] = [];

function Heading({ children, end }: { readonly children: ReactNode; readonly end?: string | undefined }) {
  return (
    <div className="flex items-baseline gap-3">
      <h2 className="sec flex-1">
        <a href={`#${actionsPath}`} className="hover:underline">
          {children}
        </a>
      </h2>
      {end !== undefined && <span className="meta num">{end}</span>}
    </div>
  );
}

function More({ count }: { readonly count: number }) {
  if (count <= 0) return null;
  return (
    <p className="mt-1">
      <a
        href={`#${actionsPath}`}
        className="meta underline decoration-edge underline-offset-3 hover:text-ink"
      >
        {strings.moreOfThem(count)}
      </a>
    </p>
  );
}
