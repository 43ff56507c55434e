import type { OwnCopy } from '@/bindings/own-copy/read-own-copy.ts';
import { useServices } from '@/bindings/services.ts';
import { shortName } from '@/lib/names.ts';
import { otherRole } from '@/model/role.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { Avatar } from '@/ui/people/avatar.tsx';
import { copyStrings } from './copy-strings.ts';
import { strings } from './strings.ts';

/** More would push the buttons out of the window. */
const listedMentorships = 6;

export interface OwnCopyDialogProps {
  readonly copy: OwnCopy;
  /** What the file is called, where the person did not choose it just now. */
  readonly fileName?: string;
  readonly onClose: () => void;
  readonly onOpen: () => void;
}

/** Says whose copy it is, what it holds and what will become of what is here, before anything is taken in. */
export function OwnCopyDialog({ copy, fileName, onClose, onOpen }: OwnCopyDialogProps) {
  const { now } = useServices();
  const { person, mentorships, makesHerePerson } = copy;
  const more = mentorships.length - listedMentorships;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={makesHerePerson ? copyStrings.becomeTitle(person.name) : copyStrings.mergeTitle}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            {strings.leave}
          </Button>
          <Button variant="primary" autoFocus onClick={onOpen}>
            {makesHerePerson ? copyStrings.become(shortName(person.name)) : copyStrings.merge}
          </Button>
        </>
      }
    >
      <p>
        {copyStrings.whose[copy.part](person.name, strings.when(copy.writtenAt, now()))}{' '}
        {copyStrings.holds(copy)}
      </p>
      <ul className="mt-3 stack-1.5">
        {mentorships.slice(0, listedMentorships).map(({ room, partnerName, myRole, sessions, isHere }) => (
          <li key={room} className="flex items-center gap-2.5">
            <Avatar name={partnerName} author={otherRole(myRole)} isDecorative />
            {copyStrings.mentorship(partnerName, sessions, isHere)}
          </li>
        ))}
        {more > 0 && <li className="ps-7.5">{copyStrings.moreMentorships(more)}</li>}
        {fileName !== undefined && <li className="ps-7.5">{strings.joinFrom(fileName)}</li>}
      </ul>
      <p className="mt-3 text-ink-3">
        {makesHerePerson ? copyStrings.becomes(shortName(person.name)) : copyStrings.merges}
      </p>
    </Dialog>
  );
}
