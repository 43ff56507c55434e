import { NavPerson } from '../../frame/nav-person.tsx';
import { AudienceBadge } from '../../people/audience-badge.tsx';
import { AuthorName } from '../../people/author-name.tsx';
import { Avatar } from '../../people/avatar.tsx';
import { Chip } from '../../people/chip.tsx';
import { DeliveryBadge } from '../../people/delivery-badge.tsx';
import { PresenceGroup } from '../../people/presence-group.tsx';
import { ProvenanceBar } from '../../people/provenance-bar.tsx';
import { RemoteCaret } from '../../people/remote-caret.tsx';
import { SignatureBlock } from '../../people/signature-block.tsx';
import { TrustBadge } from '../../people/trust-badge.tsx';
import { CornerDownRight } from '../../icons.ts';
import { Columns, Group, Stack } from '../plate.tsx';
import { longName, longWords, maya, sam } from '../sample.ts';
import { Promises, Understood } from './promises.tsx';

export function People() {
  return (
    <Columns className="grid-cols-2">
      <Stack>
        <Group title="Who">
          <div className="flex flex-wrap items-center gap-x-8 gap-y-3">
            {[maya, sam].flatMap((person) =>
              [false, true].map((isHere) => (
                <span key={`${person.name} ${isHere}`} className="flex items-center gap-2">
                  <Avatar {...person} size={22} isHere={isHere} />
                  {isHere ? 'here now' : person.author}
                </span>
              )),
            )}
            {[14, 18, 20, 26].map((size) => (
              <Avatar key={size} {...sam} size={size} />
            ))}
            <Avatar name="" author="learner" />
          </div>
        </Group>
        <Group title="Presence">
          <div className="flex flex-wrap gap-8">
            <PresenceGroup
              people={[
                { ...maya, isHere: true },
                { ...sam, isHere: true },
              ]}
              words="Both here"
            />
            <PresenceGroup
              people={[
                { ...maya, isHere: true },
                { ...sam, isHere: false },
              ]}
              words="Sam was here on Tuesday"
            />
          </div>
        </Group>
        <Group title="Who can read it, and how far it came">
          <div className="flex flex-wrap gap-2">
            <AudienceBadge audience="only-me" />
            <AudienceBadge audience="both-of-us" learner={maya.name} mentor={sam.name} />
            <DeliveryBadge delivery="saved" />
            <DeliveryBadge delivery="delivered" />
            <DeliveryBadge delivery="seen" />
            <TrustBadge trust="signed" />
            <TrustBadge trust="verified" />
            <TrustBadge trust="not-verified" />
            <Chip icon={CornerDownRight}>carried over from session 8</Chip>
          </div>
        </Group>
        <Group title="Signature">
          <div className="flex flex-wrap gap-5">
            <SignatureBlock {...maya} detail="8 January" />
            <SignatureBlock {...sam} detail="not signed yet" isSigned={false} />
            <SignatureBlock name={longName} author="mentor" detail="9 January" />
          </div>
        </Group>
        <Understood />
      </Stack>
      <Stack>
        <Group title="Provenance">
          <div className="note stack-2">
            <ProvenanceBar by="learner" className="ps-3.5">
              Three times this month I found the fault and then waited.
            </ProvenanceBar>
            <ProvenanceBar by="mentor" className="ps-3.5">
              {longWords}
            </ProvenanceBar>
            <ProvenanceBar by="private" className="ps-3.5">
              Am I allowed to say that analytics bores me now?
            </ProvenanceBar>
            <ProvenanceBar by="learner" isPast className="ps-3.5 text-ink-3">
              How the fortnight went
            </ProvenanceBar>
            <ProvenanceBar by="mentor" hasArrived className="ps-3.5">
              Both of those could be undone before lunch, so you do not a
              <RemoteCaret name="Sam" author="mentor" />
            </ProvenanceBar>
            <ProvenanceBar by="learner" className="ps-3.5">
              And here she is writ
              <RemoteCaret name="Maya" author="learner" />
              ing, then quiet
              <RemoteCaret name="Maya" author="learner" isQuiet />.
            </ProvenanceBar>
          </div>
        </Group>
        <Group title="Names">
          <p>
            <AuthorName author="mentor">Sam’s</AuthorName> 14 edits were merged with those of{' '}
            <AuthorName author="learner">Maya</AuthorName>.
          </p>
          <div className="mt-3 w-59 bg-desk p-2.5">
            <NavPerson
              href="#people"
              name={sam.name}
              author="mentor"
              detail="mentors you, progress"
              isHere
              isCurrent
            />
            <NavPerson
              href="#people"
              name={longName}
              author="learner"
              detail="you mentor, direction, since last year"
            />
          </div>
        </Group>
        <Promises />
      </Stack>
    </Columns>
  );
}
