import { putBackOnMyLists } from '@/bindings/keep-mentorship.ts';
import { useRemovedMentorshipRows } from '@/bindings/rows.ts';
import { useServices } from '@/bindings/services.ts';
import type { Profile } from '@/model/records/profile.ts';
import { otherRole } from '@/model/role.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Avatar } from '@/ui/people/avatar.tsx';
import { strings } from './strings.ts';

/** The mentorships I took off my lists, each with the way back. */
export function RemovedSection({ me }: { readonly me: Profile }) {
  const services = useServices();
  const removed = useRemovedMentorshipRows();
  if (removed === undefined) return null;
  if (removed.length === 0) return <p className="text-ink-3">{strings.noneRemoved}</p>;
  return (
    <>
      <p className="text-ink-3">{strings.removedDetail}</p>
      <ul>
        {removed.map(({ room, partnerName, myRole }) => (
          <li key={room} className="flex min-h-8 items-center gap-2.5">
            <Avatar name={partnerName} author={otherRole(myRole)} isDecorative />
            <span className="min-w-0 flex-1 truncate">{partnerName}</span>
            <Button
              variant="text"
              isSmall
              aria-label={strings.bringBackThis(partnerName)}
              onClick={() => void putBackOnMyLists(services, me.personId, room)}
            >
              {strings.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
