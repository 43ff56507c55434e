import { lazy, Suspense, type KeyboardEvent } from 'react';
import type { ActionRow } from '@/bindings/action-rows.ts';
import type { SessionId } from '@/model/ids.ts';
import { platformName } from '@/platform/platform-name.ts';
import { hearKeys } from '@/ui/commands/hear-keys.ts';
import { TaskRow } from '@/ui/lines/task-row.tsx';
import { Avatar } from '@/ui/people/avatar.tsx';
import { ActionDetail, ActionReason } from './action-detail.tsx';
import { ActionSourceLink } from './action-source.tsx';
import { textOf } from './action-words.ts';
import { strings } from './strings.ts';
import type { ActionListControl } from './use-action-list.ts';
import { WhyField } from './why-field.tsx';

// It reads dates, which weighs more than the list.
const ActionEditor = lazy(async () => ({ default: (await import('./action-editor.tsx')).ActionEditor }));

/** How much has to be said of an action: beside a session, among those of one mentorship, among those of all. */
export type ActionContext =
  | { readonly kind: 'session'; readonly session: SessionId }
  | { readonly kind: 'mentorship' }
  | { readonly kind: 'all' };

const says = { session: 'both', mentorship: 'one', all: 'which-mentorship' } as const;

export interface ActionItemProps {
  readonly action: ActionRow;
  readonly control: ActionListControl;
  readonly context: ActionContext;
  readonly now: number;
}

/** One action: what, who and when, and the box of whose it is; or its editor. */
export function ActionItem({ action, control, context, now }: ActionItemProps) {
  const { desk } = control;
  const people = desk.peopleOf(action.room);
  const document = desk.documentOf(action.room);
  if (people === undefined) return null;
  const isMine = action.owner === people.myRole;
  const isBesideSession = context.kind === 'session';
  const row = (
    <TaskRow
      id={action.id}
      title={textOf(action)}
      isDone={action.state === 'done'}
      isDropped={action.state === 'dropped'}
      {...(isMine && desk.isWritable && action.state !== 'dropped'
        ? { onChange: (isDone) => control.settle(action, isDone ? 'done' : 'open') }
        : { mark: <Avatar name={people.names[action.owner]} author={action.owner} isDecorative /> })}
      detail={
        <>
          {isBesideSession && isMine && (
            <Avatar name={people.names[action.owner]} author={action.owner} size={18} isDecorative />
          )}
          <ActionDetail {...{ action, people, now }} says={says[context.kind]} />
          <ActionSourceLink
            room={action.room}
            source={control.findSource(action)}
            here={isBesideSession ? context.session : undefined}
          />
        </>
      }
      keyShortcuts="Enter D X G Delete"
      {...(desk.isWritable && { onOpen: () => control.edit(action) })}
      onKeyDown={({ nativeEvent }: KeyboardEvent) => {
        hearKeys(control.commandsFor(action.id), nativeEvent, platformName());
      }}
    >
      {action.isDamaged && <p className="meta mt-0.5">{strings.damaged}</p>}
      <ActionReason action={action} />
      {control.asked?.id === action.id && action.state !== 'open' && (
        <WhyField
          label={action.state === 'done' ? strings.whyDone : strings.whyDropped}
          hasFocus={control.asked.hasFocus}
          onDone={(reason, how) => control.sayWhy(action, reason, how)}
        />
      )}
    </TaskRow>
  );
  if (control.editing !== action.id || document === undefined) return row;
  return (
    <Suspense fallback={row}>
      <ActionEditor {...{ action, control, document, people, isMine }} />
    </Suspense>
  );
}
