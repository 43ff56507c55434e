import { lazy, Suspense, useState } from 'react';
import { useMentorshipRows } from '@/bindings/listed.ts';
import { otherRole } from '@/model/role.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Download } from '@/ui/icons.ts';
import { Avatar } from '@/ui/people/avatar.tsx';
import type { SaveCopyDialogProps } from './save-copy-dialog.tsx';
import { strings } from './strings.ts';

const SaveCopyDialog = lazy(async () => ({
  default: (await import('./save-copy-dialog.tsx')).SaveCopyDialog,
}));

/** My own copies: everything of mine in one file, or one mentorship. */
export function YourDataSection() {
  const mentorships = useMentorshipRows() ?? [];
  const [asked, setAsked] = useState<Pick<SaveCopyDialogProps, 'mentorship'>>();
  return (
    <>
      <p className="text-ink-3">{strings.detail}</p>
      <Button icon={Download} onClick={() => setAsked({ mentorship: undefined })}>
        {strings.everything}
      </Button>
      {mentorships.length > 0 && (
        <>
          <p className="text-ink-3">{strings.oneDetail}</p>
          <ul>
            {mentorships.map(({ room, partnerName, myRole }) => (
              <li key={room} className="flex min-h-8 items-center gap-2.5">
                <Avatar name={partnerName} author={otherRole(myRole)} isDecorative />
                <span className="min-w-0 flex-1 truncate">{partnerName}</span>
                <Button
                  variant="text"
                  isSmall
                  aria-label={strings.saveOne(partnerName)}
                  onClick={() => setAsked({ mentorship: { room, partner: partnerName } })}
                >
                  {strings.one}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Suspense>{asked && <SaveCopyDialog {...asked} onClose={() => setAsked(undefined)} />}</Suspense>
    </>
  );
}
