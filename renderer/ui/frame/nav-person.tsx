import { Avatar } from '../people/avatar.tsx';
import type { Author } from '../people/avatar.tsx';
import type { NavLinkProps } from './nav-item.tsx';

export interface NavPersonProps extends Omit<NavLinkProps, 'children'> {
  readonly name: string;
  /** Whose initial is shown, where the name is not theirs. */
  readonly person?: string;
  /** The other person's part in this pair. */
  readonly author: Author;
  /** The second line: "mentors you, progress". */
  readonly detail: string;
  readonly isHere?: boolean;
}

/** A pair in the sidebar, shown as the other person. */
export function NavPerson({
  name,
  person = name,
  author,
  detail,
  isHere = false,
  isCurrent = false,
  end,
  ...rest
}: NavPersonProps) {
  return (
    <a {...rest} className="nav nav-person" aria-current={isCurrent ? 'page' : undefined}>
      {/* The detail says the role in words. */}
      <Avatar name={person} author={author} size={26} isHere={isHere} isDecorative />
      <span className="min-w-0 flex-1">
        <span className="block truncate leading-[1.0625rem] font-[550] text-ink">{name}</span>
        <span className="meta block truncate font-[430]">{detail}</span>
      </span>
      {end}
    </a>
  );
}
