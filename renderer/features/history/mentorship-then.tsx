import { useMemo } from 'react';
import { useServices } from '@/bindings/services.ts';
import type { OpenMentorship, Pair } from '@/bindings/use-mentorship.ts';
import { usePicture } from '@/bindings/use-versions.ts';
import type { MentorshipDocument } from '@/model/documents.ts';
import {
  isRestorableMentorship,
  isSameMentorship,
  mentorshipDifference,
  mentorshipKindNames,
  pictureOfMentorship,
  type MentorshipDifference,
} from '@/model/queries/mentorship-difference.ts';
import type { MentorshipPart } from '@/model/restore-mentorship.ts';
import { roles } from '@/model/role.ts';
import { Avatar } from '@/ui/people/avatar.tsx';
import { Came, Gone } from './marked-words.tsx';
import { mentorshipStrings } from './mentorship-strings.ts';
import { RecordsThen } from './record-then.tsx';
import { strings } from './strings.ts';
import { ThenFrame } from './then-frame.tsx';

export interface MentorshipThenProps {
  readonly then: MentorshipDocument;
  /** The day and time of it, as in a sentence. */
  readonly when: string;
  readonly mentorship: OpenMentorship;
  readonly pair: Pair;
  /** Sets the mentorship back to it, or one record of it. */
  readonly onRestore: (part?: MentorshipPart) => void;
}

/** The mentorship as it was in one version: its sessions, its actions, and who took part. */
export function MentorshipThen({ then, when, mentorship, pair, onRestore }: MentorshipThenProps) {
  const services = useServices();
  const picture = usePicture(mentorship.document, pictureOfMentorship);
  const difference = useMemo(() => mentorshipDifference(pictureOfMentorship(then), picture), [then, picture]);
  const mayRestore = mentorship.writable;
  return (
    <ThenFrame
      when={when}
      since={
        isSameMentorship(difference)
          ? mentorshipStrings.sameAsNow
          : strings.since(mentorshipStrings.deeds(difference))
      }
      commandGroup="file"
      readOnly={mayRestore ? undefined : mentorshipStrings.readOnly}
      restore={
        isRestorableMentorship(difference)
          ? {
              label: strings.restore,
              question: {
                title: mentorshipStrings.restoreTitle(when),
                willHappen: mentorshipStrings.willHappen(difference),
                keptFirst: mentorshipStrings.keptFirst,
                besides: [
                  mentorshipStrings.left,
                  mentorshipStrings.agendasStay,
                  strings.reaches(pair.partner),
                ],
              },
              onConfirm: onRestore,
            }
          : undefined
      }
    >
      {(isMarked) => (
        <>
          {mentorshipKindNames.map((kind) => (
            <RecordsThen
              key={kind}
              difference={difference.records[kind]}
              words={mentorshipStrings.kinds[kind]}
              telling={{ now: services.now(), names: pair.names }}
              isMarked={isMarked}
              onRestore={mayRestore ? (id) => onRestore({ kind, id }) : undefined}
            />
          ))}
          <PeopleThen left={difference.left} isMarked={isMarked} />
        </>
      )}
    </ThenFrame>
  );
}

/** Who took part then. It is shown, and no restore changes it. */
function PeopleThen({
  left,
  isMarked,
}: {
  readonly left: MentorshipDifference['left'];
  readonly isMarked: boolean;
}) {
  return (
    <section className="mt-5">
      <h3 className="sec">{mentorshipStrings.people}</h3>
      <ul className="mt-1" aria-label={mentorshipStrings.people}>
        {roles.map((role) => {
          const { before, after } = left.people[role];
          const isRenamed = isMarked && before.name !== after.name;
          return (
            <li key={role} className="flex items-center gap-2 py-1">
              <Avatar name={before.name} author={role} size={18} />
              <span dir="auto" className="min-w-0 wrap-anywhere">
                {isRenamed ? (
                  <>
                    <Gone>{before.name}</Gone> <Came>{after.name}</Came>
                  </>
                ) : (
                  before.name
                )}
                {isMarked && after.takesPart && !before.takesPart && (
                  <span className="meta">, {mentorshipStrings.tookPart}</span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {isMarked && left.sent > 0 && <p className="meta mt-1">{mentorshipStrings.sentSince(left.sent)}</p>}
      <p className="meta mt-1">{mentorshipStrings.left}</p>
    </section>
  );
}
