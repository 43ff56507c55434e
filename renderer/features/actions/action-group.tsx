import type { ActionRow } from '@/bindings/action-rows.ts';
import { ActionItem, type ActionContext } from './action-item.tsx';
import type { ActionListControl } from './use-action-list.ts';

export interface ActionGroupProps {
  readonly actions: readonly ActionRow[];
  readonly control: ActionListControl;
  readonly context: ActionContext;
  readonly now: number;
  /** Names the list where no heading does. */
  readonly label?: string;
  readonly className?: string;
}

/** Some actions, one beneath the other. */
export function ActionGroup({ actions, control, context, now, label, className }: ActionGroupProps) {
  return (
    <ul className={className} aria-label={label}>
      {actions.map((action) => (
        <ActionItem key={action.id} {...{ action, control, context, now }} />
      ))}
    </ul>
  );
}
