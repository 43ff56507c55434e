import type { ReactNode } from 'react';
import type { Check } from '@/model/records/check.ts';
import type { Role } from '@/model/role.ts';
import { AudienceBadge } from '@/ui/people/audience-badge.tsx';
import { Avatar } from '@/ui/people/avatar.tsx';
import { strings } from './check-strings.ts';
import { checkWords } from './check-words.ts';

export interface CheckShownProps {
  readonly check: Check;
  readonly name: string;
  readonly role: Role;
  readonly isOnlyMe?: boolean;
  readonly actions?: ReactNode;
}

/** How somebody is, in the same size for both. */
export function CheckShown({ check, name, role, isOnlyMe = false, actions }: CheckShownProps) {
  return (
    <div className={isOnlyMe ? 'check-shown check-private' : 'check-shown'}>
      <Avatar name={name} author={role} size={18} isDecorative className="mt-0.5" />
      <div className="min-w-0 flex-1">
        <p dir="auto" className="said wrap-anywhere">
          <span className={`name-${role} font-sans text-ui`}>{name}:</span> {checkWords(check)}
        </p>
        {check.help !== '' && (
          <p dir="auto" className="said wrap-anywhere text-ink-2">
            {strings.wouldHelp(check.help)}
          </p>
        )}
        {check.damaged.length > 0 && <p className="meta">{strings.damaged}</p>}
        {isOnlyMe && (
          <p className="mt-1">
            <AudienceBadge audience="only-me" />
          </p>
        )}
      </div>
      {actions}
    </div>
  );
}
