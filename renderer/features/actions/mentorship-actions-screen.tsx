import { useRef, useState } from 'react';
import { usePair, type OpenMentorship, type Pair } from '@/bindings/use-mentorship.ts';
import { useNow } from '@/bindings/use-now.ts';
import { useRemovedActions } from '@/bindings/use-records.ts';
import { restoreAction } from '@/model/records/action.ts';
import { EmptyState } from '@/ui/feedback/empty-state.tsx';
import { Page } from '@/ui/frame/page.tsx';
import type { TitleAction } from '@/ui/frame/title-actions.tsx';
import { Plus } from '@/ui/icons.ts';
import { ActionGroups } from './action-groups.tsx';
import { AddAction, useAddCommand } from './add-action.tsx';
import { RemovedActions } from './removed-actions.tsx';
import { SettledActions } from './settled-actions.tsx';
import { strings } from './strings.ts';
import { useActionList } from './use-action-list.ts';
import { useMentorshipDesk } from './use-mentorship-desk.ts';
import { WhoseFilter, type Whose } from './whose-filter.tsx';

export interface MentorshipActionsScreenProps {
  readonly mentorship: OpenMentorship;
  /** Actions of the whole mentorship, beside the view's own. */
  readonly actions: readonly TitleAction[];
  readonly onGo: (path: string) => void;
}

/** Of those that are done or dropped; each click shows as many more. */
const shownSettled = 100;

/** All actions of one mentorship: what is to be done by when, and what became of the rest. */
export function MentorshipActionsScreen(props: MentorshipActionsScreenProps) {
  const pair = usePair(props.mentorship.document);
  return pair === undefined ? null : <Screen {...props} pair={pair} />;
}

function Screen({ mentorship, pair, actions, onGo }: MentorshipActionsScreenProps & { readonly pair: Pair }) {
  const now = useNow();
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const desk = useMentorshipDesk(mentorship, pair, onGo);
  const control = useActionList({ ...desk, actions: desk.all }, list);
  const removed = useRemovedActions(mentorship.document);
  const [whose, setWhose] = useState<Whose>('all');
  const [limit, setLimit] = useState(shownSettled);
  const people = desk.peopleOf(mentorship.room);
  const { all, isWritable } = desk;
  const begin = (): void => field.current?.focus();
  useAddCommand(isWritable ? begin : undefined);

  const isMine = (owner: string): boolean => owner === pair.myRole;
  const isOpen = (action: (typeof all)[number]): boolean => control.placeOf(action).state === 'open';
  const shown = all.filter(
    (action) => whose === 'all' || isMine(control.placeOf(action).owner) === (whose === 'mine'),
  );
  const settled = shown.filter((action) => !isOpen(action));
  const open = shown.filter(isOpen);
  const counted = all.filter(({ state }) => state === 'open');
  const mine = counted.filter(({ owner }) => isMine(owner)).length;
  const context = { kind: 'mentorship' } as const;

  return (
    <Page
      crumbs={[{ label: pair.partnerName }, { label: strings.actions }]}
      actions={
        isWritable
          ? [
              ...actions,
              { id: 'new-action', label: strings.addHere, icon: Plus, isMain: true, onChoose: begin },
            ]
          : actions
      }
    >
      <div className="min-h-0 flex-1 overflow-y-auto px-12 pb-12 max-roomy:px-6">
        <div ref={list} className="max-w-170" {...control.handlers}>
          <h1 className="title-page mt-4">{strings.actions}</h1>
          {all.length > 0 && (
            <div className="mt-4">
              <WhoseFilter
                value={whose}
                onChange={setWhose}
                counts={{ mine, theirs: counted.length - mine }}
                partner={pair.partner}
              />
            </div>
          )}
          {all.length === 0 && (
            <EmptyState className="mt-4" title={strings.none}>
              {strings.noneDetail}
            </EmptyState>
          )}
          {isWritable && people && (
            <div className="-ms-1 mt-4">
              <AddAction
                place={mentorship.room}
                people={people}
                field={field}
                onAdd={(action) => {
                  // What was just added is seen.
                  if (isMine(action.owner) !== (whose === 'mine')) setWhose('all');
                  return desk.add(action);
                }}
              />
            </div>
          )}
          {all.length > 0 && open.length === 0 && <p className="mt-4 text-ink-3">{strings.noneOfThese}</p>}
          <ActionGroups actions={open} {...{ control, context, now }} />
          {settled.length > 0 && (
            <SettledActions
              actions={settled}
              {...{ control, context, now, limit }}
              count={settled.length}
              onMore={settled.length > limit ? () => setLimit(limit + shownSettled) : undefined}
            />
          )}
          {removed.length > 0 && (
            <RemovedActions
              actions={removed}
              onBringBack={isWritable ? ({ id }) => restoreAction(mentorship.document, id) : undefined}
            />
          )}
          {control.menu}
        </div>
      </div>
    </Page>
  );
}
