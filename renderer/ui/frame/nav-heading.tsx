import { IconButton } from '../actions/icon-button.tsx';
import { Icon } from '../icon.tsx';
import { Lock, Plus } from '../icons.ts';
import { uiStrings } from '../strings.ts';

export interface NavHeadingProps {
  readonly children: string;
  /** A padlock: what stands beneath is only mine. */
  readonly isPrivate?: boolean;
  /** A plus at the end of the heading, with its name. */
  readonly add?: { readonly label: string; readonly onClick: () => void };
}

/** The name of a group in the sidebar. */
export function NavHeading({ children, isPrivate, add }: NavHeadingProps) {
  return (
    <div className="nav-heading">
      <h2>{children}</h2>
      {isPrivate && (
        <>
          <Icon of={Lock} size={12} />
          <span className="sr-only">{uiStrings.onlyMe}</span>
        </>
      )}
      {add && (
        <>
          <span className="flex-1" />
          <IconButton isSmall className="-me-1" label={add.label} icon={Plus} onClick={add.onClick} />
        </>
      )}
    </div>
  );
}
