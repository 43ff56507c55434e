import type { ActionRow } from '@/bindings/action-rows.ts';
import { Button } from '@/ui/actions/button.tsx';
import { ActionGroup } from './action-group.tsx';
import type { ActionContext } from './action-item.tsx';
import { Fold } from './fold.tsx';
import { strings } from './strings.ts';
import type { ActionListControl } from './use-action-list.ts';

export interface SettledActionsProps {
  readonly actions: readonly ActionRow[];
  readonly control: ActionListControl;
  readonly context: ActionContext;
  readonly now: number;
  /** No more than these are shown. */
  readonly limit: number;
  /** How many there are, where that is known before it is unfolded. */
  readonly count?: number;
  readonly onUnfold?: () => void;
  /** Left out where there are no more than these. */
  readonly onMore?: (() => void) | undefined;
}

/** What is done or dropped and why, the last one first, folded away. */
export function SettledActions(props: SettledActionsProps) {
  const { actions, control, context, now, limit, count, onUnfold, onMore } = props;
  const sorted = actions.toSorted((a, b) => {
    const [first, second] = [control.placeOf(a), control.placeOf(b)];
    return (second.settledAt ?? 0) - (first.settledAt ?? 0) || (a.id < b.id ? -1 : 1);
  });
  const shown = sorted.slice(0, limit);
  return (
    <Fold
      className="mt-8"
      title={
        <>
          {strings.settled} {count !== undefined && <span className="num font-[430]">{count}</span>}
        </>
      }
      onUnfold={onUnfold}
    >
      <ActionGroup actions={shown} {...{ control, context, now }} className="mt-1.5 stack-0.5" />
      {onMore && (
        <Button variant="text" isSmall className="-ms-2 mt-2" onClick={onMore}>
          {strings.showMore}
        </Button>
      )}
    </Fold>
  );
}
