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
  /** Goes into the menu before the others do, where the window has no room beside. */
  readonly givesWay?: boolean;
}

/**
 * What can be done with the whole view: buttons beside the title and a menu for the rest; everything is in the menu where the
 * window is too narrow for them.
 */
export function TitleActions({ actions }: { readonly actions: readonly TitleAction[] }) {
  if (actions.length === 0) return null;
  const isSeldom = ({ isInMenu = false }: TitleAction): boolean => isInMenu;
  const isAside = ({ isInMenu = false, givesWay = false }: TitleAction): boolean => isInMenu || givesWay;
  return (
    <>
      <Row className="hidden wide:flex" {...{ actions }} isInMenu={isSeldom} />
      <Row className="hidden min-[50rem]:max-wide:flex" {...{ actions }} isInMenu={isAside} />
      <Row className="flex min-[50rem]:hidden" {...{ actions }} isInMenu={() => true} />
    </>
  );
}

interface RowProps {
  readonly className: string;
  readonly actions: readonly TitleAction[];
  readonly isInMenu: (action: TitleAction) => boolean;
}

/** The actions as one width of the window shows them; what is seldom wanted stands last in the menu. */
function Row({ className, actions, isInMenu }: RowProps) {
  const menu = actions.filter(isInMenu);
  const groups = [
    menu.filter((action) => action.isInMenu !== true),
    menu.filter((action) => action.isInMenu),
  ];
  return (
    <span className={`${className} flex-none items-center gap-1`}>
      {actions
        .filter((action) => !isInMenu(action))
        .map(({ id, label, icon, onChoose, isMain = false }) => (
          <Button key={id} variant={isMain ? 'secondary' : 'text'} isSmall icon={icon} onClick={onChoose}>
            {label}
          </Button>
        ))}
      {menu.length > 0 && (
        <MenuButton label={uiStrings.moreActions} groups={groups.filter((group) => group.length > 0)} />
      )}
    </span>
  );
}
