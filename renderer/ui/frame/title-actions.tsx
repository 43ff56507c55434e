import { Button } from '../actions/button.tsx';
import { MenuButton } from '../actions/menu-button.tsx';
import type { IconShape } from '../icons.ts';
import { uiStrings } from '../strings.ts';

export interface TitleAction {
  readonly id: string;
  readonly label: string;
  readonly icon: IconShape;
  readonly onChoose: () => void;
  /** The one that the view is for; drawn with an edge. */
  readonly isMain?: boolean;
}

/** What can be done with the whole view: buttons beside the title, or one menu where the window is too narrow for them. */
export function TitleActions({ actions }: { readonly actions: readonly TitleAction[] }) {
  if (actions.length === 0) return null;
  return (
    <>
      <span className="hidden flex-none items-center gap-1 min-[50rem]:flex">
        {actions.map(({ id, label, icon, onChoose, isMain = false }) => (
          <Button key={id} variant={isMain ? 'secondary' : 'text'} isSmall icon={icon} onClick={onChoose}>
            {label}
          </Button>
        ))}
      </span>
      <span className="flex-none min-[50rem]:hidden">
        <MenuButton label={uiStrings.moreActions} groups={[actions]} />
      </span>
    </>
  );
}
