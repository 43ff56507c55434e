import type { ReactNode } from 'react';
import { Button } from '../actions/button.tsx';
import { Avatar } from '../people/avatar.tsx';
import type { Author } from '../people/avatar.tsx';

export interface DecisionRowProps {
  /** The decision in one sentence, as it was written down. */
  readonly children: ReactNode;
  /** Who stands behind it so far. */
  readonly agreed: readonly { readonly name: string; readonly author: Author }[];
  /** The same in words: "Both agreed, 16:40", "Sam proposes". */
  readonly detail: string;
  /** Offered to the one who has not agreed yet; `name` says to what, for who hears the button alone. */
  readonly consent?: { readonly label: string; readonly name?: string; readonly onClick: () => void };
  /** What else can be done with it: a menu's button. */
  readonly menu?: ReactNode;
}

/** What was decided, and whose decision it is by now. */
export function DecisionRow({ children, agreed, detail, consent, menu }: DecisionRowProps) {
  return (
    <li>
      <div dir="auto" className="said break-words">
        {children}
      </div>
      <div className="meta mt-1.5 flex min-h-5 items-center gap-1.5">
        {agreed.map((person) => (
          <Avatar key={`${person.author} ${person.name}`} {...person} size={18} isDecorative />
        ))}
        <span className="min-w-0 flex-1">{detail}</span>
        {consent && (
          <Button isSmall className="text-ui text-ink" aria-label={consent.name} onClick={consent.onClick}>
            {consent.label}
          </Button>
        )}
        {menu}
      </div>
    </li>
  );
}
