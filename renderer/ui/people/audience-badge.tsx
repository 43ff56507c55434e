import { Icon } from '../icon.tsx';
import { Lock } from '../icons.ts';
import { uiStrings } from '../strings.ts';
import { Avatar } from './avatar.tsx';

export type AudienceBadgeProps =
  | { readonly audience: 'only-me' }
  | {
      readonly audience: 'both-of-us';
      /** Whose initials to show. */
      readonly learner: string;
      readonly mentor: string;
    };

/** Who can read a thing. Only me: dashed, with a padlock. */
export function AudienceBadge(props: AudienceBadgeProps) {
  if (props.audience === 'only-me') {
    return (
      <span className="chip chip-private">
        <Icon of={Lock} size={12} />
        {uiStrings.onlyMe}
      </span>
    );
  }
  return (
    <span className="chip">
      <Avatar name={props.learner} author="learner" size={14} />
      <Avatar name={props.mentor} author="mentor" size={14} />
      {uiStrings.bothOfUs}
    </span>
  );
}
