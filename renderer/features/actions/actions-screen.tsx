import { useEffect, useRef, useState } from 'react';
import type { ActionRow } from '@/bindings/action-rows.ts';
import { useMentorshipRows } from '@/bindings/listed.ts';
import type { MentorshipRow } from '@/bindings/rows.ts';
import { useServices } from '@/bindings/services.ts';
import { useNow } from '@/bindings/use-now.ts';
import type { ActionId, RoomId } from '@/model/ids.ts';
import { beginAction, type NewAction } from '@/model/records/action.ts';
import { SelectField } from '@/ui/actions/select-field.tsx';
import { EmptyState } from '@/ui/feedback/empty-state.tsx';
import { showToast } from '@/ui/feedback/toasts.ts';
import { Page } from '@/ui/frame/page.tsx';
import { Plus } from '@/ui/icons.ts';
import { ActionGroups } from './action-groups.tsx';
import { AddAction, useAddCommand } from './add-action.tsx';
import { SettledActions } from './settled-actions.tsx';
import { strings } from './strings.ts';
import { useActionList } from './use-action-list.ts';
import { useAllActionsDesk } from './use-all-actions-desk.ts';
import { WhoseFilter, type Whose } from './whose-filter.tsx';

export interface ActionsScreenProps {
  /** One to begin with: it is opened. */
  readonly action: ActionId | undefined;
  readonly onGo: (path: string) => void;
}

/** Of those that are done or dropped; each click reads as many more. */
const readSettled = 100;

/** What is to be done over all mentorships, mine and theirs. */
export function ActionsScreen(props: ActionsScreenProps) {
  const mentorships = useMentorshipRows();
  return mentorships && <Screen {...props} mentorships={mentorships} />;
}

function Screen({
  action: first,
  onGo,
  mentorships,
}: ActionsScreenProps & { readonly mentorships: readonly MentorshipRow[] }) {
  const now = useNow();
  const { now: time } = useServices();
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [whose, setWhose] = useState<Whose>('all');
  const [only, setOnly] = useState<RoomId>();
  const [limit, setLimit] = useState(0);
  const desk = useAllActionsDesk(mentorships, { since: 0, limit }, onGo);
  const { all = [], change, peopleOf } = desk;
  const control = useActionList({ ...desk, actions: all }, list);

  const active = mentorships.filter(({ isArchived }) => !isArchived);
  const [chosen, setChosen] = useState<RoomId>();
  const room = only ?? chosen ?? active[0]?.room;
  const people = room === undefined ? undefined : peopleOf(room);
  const begin = (): void => field.current?.focus();
  useAddCommand(people === undefined ? undefined : begin);

  // What is put aside is shown only when it is asked for.
  const isListed = (action: ActionRow): boolean =>
    only === undefined ? active.some((mentorship) => mentorship.room === action.room) : action.room === only;
  const isMine = ({ room: of, owner }: ActionRow): boolean => owner === peopleOf(of)?.myRole;
  const listed = all.filter(isListed);
  const shown = listed.filter(
    (action) => whose === 'all' || isMine(control.placeOf(action)) === (whose === 'mine'),
  );
  const open = shown.filter((action) => control.placeOf(action).state === 'open');
  const settled = shown.filter((action) => control.placeOf(action).state !== 'open');
  const counted = listed.filter(({ state }) => state === 'open');
  const mine = counted.filter(isMine).length;

  const { edit } = control;
  const opened = useRef<ActionId>(undefined);
  useEffect(() => {
    const asked = all.find(({ id }) => id === first);
    if (asked === undefined || opened.current === first) return;
    opened.current = first;
    edit(asked);
  }, [all, first, edit]);

  const add = async (action: NewAction): Promise<boolean> => {
    if (room === undefined) return false;
    const outcome = await change(room, (document, by) => {
      beginAction(document, action, { by, at: time() });
    });
    if (outcome !== 'changed') {
      showToast(outcome === 'read-only' ? strings.addReadOnly : strings.addNotOpened);
      return false;
    }
    // What was just added is seen.
    if ((action.owner === people?.myRole) !== (whose === 'mine')) setWhose('all');
    return true;
  };

  const nameOfRow = ({ label, partnerName }: MentorshipRow): string => (label === '' ? partnerName : label);
  const context = { kind: 'all' } as const;
  return (
    <Page
      crumbs={[{ label: strings.actions }]}
      actions={
        people
          ? [{ id: 'new-action', label: strings.addHere, icon: Plus, isMain: true, onChoose: begin }]
          : []
      }
    >
      <div className="min-h-0 flex-1 overflow-y-auto px-12 pb-12 max-roomy:px-6">
        <div ref={list} className="max-w-170" {...control.handlers}>
          <h1 className="title-page mt-4">{strings.actions}</h1>
          {mentorships.length === 0 && (
            <EmptyState className="mt-4" title={strings.none}>
              {strings.noMentorship}
            </EmptyState>
          )}
          {mentorships.length > 0 && (
            <div className="mt-4 flex flex-wrap items-center gap-3">
              <WhoseFilter
                value={whose}
                onChange={setWhose}
                counts={{ mine, theirs: counted.length - mine }}
              />
              {mentorships.length > 1 && (
                <SelectField
                  className="w-56"
                  label={strings.mentorship}
                  isLabelHidden
                  value={only ?? ''}
                  onChange={(value) => setOnly(value === '' ? undefined : (value as RoomId))}
                  options={[
                    { value: '', label: strings.allMentorships },
                    ...mentorships
                      .toSorted((a, b) => Number(a.isArchived) - Number(b.isArchived))
                      .map((mentorship) => ({
                        value: mentorship.room,
                        label: mentorship.isArchived
                          ? strings.aside(nameOfRow(mentorship))
                          : nameOfRow(mentorship),
                      })),
                  ]}
                />
              )}
            </div>
          )}
          {people && room !== undefined && (
            <div className="-ms-1 mt-4">
              <AddAction place="all" people={people} field={field} onAdd={add}>
                {active.length > 1 && only === undefined && (
                  <label className="flex items-center gap-1 text-meta">
                    {strings.addWith}
                    <select
                      className="min-h-6 max-w-40 rounded-sm bg-transparent font-[560] text-ink hover:bg-hover"
                      value={room}
                      onChange={({ target }) => setChosen(target.value as RoomId)}
                    >
                      {active.map((mentorship) => (
                        <option key={mentorship.room} value={mentorship.room}>
                          {nameOfRow(mentorship)}
                        </option>
                      ))}
                    </select>
                  </label>
                )}
              </AddAction>
            </div>
          )}
          {desk.all !== undefined && mentorships.length > 0 && open.length === 0 && (
            <p className="mt-4 text-ink-3">{strings.noneOfThese}</p>
          )}
          <ActionGroups actions={open} {...{ control, context, now }} />
          {mentorships.length > 0 && (
            <SettledActions
              actions={settled}
              {...{ control, context, now }}
              limit={Math.max(limit, readSettled)}
              onUnfold={() => setLimit(Math.max(limit, readSettled))}
              onMore={desk.isMoreSettled ? () => setLimit(limit + readSettled) : undefined}
            />
          )}
          {control.menu}
        </div>
      </div>
    </Page>
  );
}
