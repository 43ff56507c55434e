import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { OpenMentorship, Pair } from '@/bindings/use-mentorship.ts';
import { useNow } from '@/bindings/use-now.ts';
import { byDueDay } from '@/model/records/action.ts';
import type { PointId, SessionId } from '@/model/ids.ts';
import { IconButton } from '@/ui/actions/icon-button.tsx';
import { useShowInspector } from '@/ui/frame/split-view.tsx';
import { Plus } from '@/ui/icons.ts';
import { ActionGroup } from './action-group.tsx';
import { AddAction, isUnfinished, useAddCommand } from './add-action.tsx';
import { Fold } from './fold.tsx';
import { strings } from './strings.ts';
import { useActionList } from './use-action-list.ts';
import { useMentorshipDesk } from './use-mentorship-desk.ts';

export interface ActionsPanelProps {
  readonly mentorship: OpenMentorship;
  readonly pair: Pair;
  readonly session: SessionId;
  /** The point that is talked about: what is added now came from it. */
  readonly about?: PointId | undefined;
  readonly onGo: (path: string) => void;
}

/** Beside a session: what was agreed in it, and folded away what else is open. A section without a frame of its own. */
export function ActionsPanel({ mentorship, pair, session, about, onGo }: ActionsPanelProps) {
  const now = useNow();
  const panel = useRef<HTMLElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const desk = useMentorshipDesk(mentorship, pair, onGo);
  const control = useActionList({ ...desk, actions: desk.all }, panel);
  const [isAdding, setIsAdding] = useState(() => isUnfinished(session));
  const people = desk.peopleOf(mentorship.room);

  const sorted = desk.all.toSorted((a, b) => byDueDay(control.placeOf(a), control.placeOf(b)));
  const here = sorted.filter((action) => action.session === session);
  const others = sorted.filter(
    (action) => action.session !== session && control.placeOf(action).state === 'open',
  );

  const showInspector = useShowInspector();
  const begin = (): void => {
    // Drawn at once: what is typed next belongs in it.
    flushSync(() => {
      showInspector();
      setIsAdding(true);
    });
    field.current?.focus();
  };
  useAddCommand(desk.isWritable ? begin : undefined);

  const context = { kind: 'session', session } as const;
  return (
    <section ref={panel} aria-label={strings.actions} {...control.handlers}>
      <div className="flex min-h-7 items-center">
        <h2 className="sec flex-1">{strings.actions}</h2>
        {desk.isWritable && (
          <IconButton label={strings.add} icon={Plus} shortcut="A" className="-me-1.5" onClick={begin} />
        )}
      </div>
      {here.length === 0 && !isAdding && (
        <p className="mt-1 text-ink-3">
          {strings.noneAgreed} {strings.noneBeside}
        </p>
      )}
      <ActionGroup
        actions={here}
        {...{ control, context, now }}
        label={strings.actions}
        className="mt-1 stack-1 empty:hidden"
      />
      {isAdding && people && (
        <div className="mt-1 -ms-1">
          <AddAction
            key={session}
            place={session}
            people={people}
            field={field}
            onAdd={(action) => desk.add({ ...action, session, ...(about !== undefined && { point: about }) })}
            onLeave={() => setIsAdding(false)}
          />
        </div>
      )}
      {others.length > 0 && (
        <Fold className="mt-3" title={strings.otherOpen(others.length)} isQuiet>
          <ActionGroup actions={others} {...{ control, context, now }} className="mt-1 stack-1" />
        </Fold>
      )}
      {control.menu}
    </section>
  );
}
