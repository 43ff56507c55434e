import type { ActionRow } from '@/bindings/action-rows.ts';
import { localDay } from '@/lib/dates.ts';
import { groupByDue } from '@/model/queries/actions.ts';
import { ActionGroup } from './action-group.tsx';
import type { ActionContext } from './action-item.tsx';
import { strings } from './strings.ts';
import type { ActionListControl } from './use-action-list.ts';

export interface ActionGroupsProps {
  readonly actions: readonly ActionRow[];
  readonly control: ActionListControl;
  readonly context: ActionContext;
  readonly now: number;
}

/** What is to be done, under when it is due. */
export function ActionGroups({ actions, control, context, now }: ActionGroupsProps) {
  const places = new Map(actions.map((action) => [action.id, action]));
  const groups = groupByDue(actions.map(control.placeOf), localDay(now));
  return groups.map(([group, inGroup]) => (
    <section key={group} className="mt-6">
      <h2 className="sec">{strings.groups[group]}</h2>
      <ActionGroup
        actions={inGroup.flatMap(({ id }) => places.get(id) ?? [])}
        {...{ control, context, now }}
        className="mt-1.5 stack-0.5"
      />
    </section>
  ));
}
