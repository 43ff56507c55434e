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
  /** Seldom wanted: always in the menu. */
  readonly isInMenu?: boolean;
}

/**
 * What can be done with the whole view: buttons beside the title and a menu for the rest; everything is in the menu where the
 * window is too narrow for them.
 */
export function TitleActions({ actions }: { readonly actions: readonly TitleAction[] }) {
  if (actions.length === 0) return null;
  const [seldom, shown] = [
    actions.filter(({ isInMenu = false }) => isInMenu),
    actions.filter(({ isInMenu = false }) => !isInMenu),
  ];
  return (
    <>
      <span className="hidden flex-none items-center gap-1 min-[50rem]:flex">
        {shown.map(({ id, label, icon, onChoose, isMain = false }) => (
          <Button key={id} variant={isMain ? 'secondary' : 'text'} isSmall icon={icon} onClick={onChoose}>
            {label}
          </Button>
        ))}
        {seldom.length > 0 && <MenuButton label={uiStrings.moreActions} groups={[seldom]} />}
      </span>
      <span className="flex-none min-[50rem]:hidden">
        <MenuButton
          label={uiStrings.moreActions}
          groups={[shown, seldom].filter((group) => group.length > 0)}
        />
      </span>
    </>
  );
}
