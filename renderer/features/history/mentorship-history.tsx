import { restoreMentorshipVersion } from '@/bindings/restore-version.ts';
import { useServices } from '@/bindings/services.ts';
import { usePair, type OpenMentorship, type Pair } from '@/bindings/use-mentorship.ts';
import { useVersionPictures, useVersions } from '@/bindings/use-versions.ts';
import { sessionsPath } from '@/lib/paths.ts';
import { documentNames, type MentorshipDocument } from '@/model/documents.ts';
import {
  emptyMentorship,
  isSameMentorship,
  mentorshipDifference,
  pictureOfMentorship,
  type MentorshipPicture,
} from '@/model/queries/mentorship-difference.ts';
import type { MentorshipPart } from '@/model/restore-mentorship.ts';
import { Page } from '@/ui/frame/page.tsx';
import { HistoryFrame } from './history-frame.tsx';
import { mentorshipStrings } from './mentorship-strings.ts';
import { MentorshipThen } from './mentorship-then.tsx';
import { sayRestored } from './say-restored.ts';
import { strings } from './strings.ts';
import { VersionThen } from './then-frame.tsx';

export interface MentorshipHistoryProps {
  readonly mentorship: OpenMentorship;
  /** What the mentorship is called on my lists. */
  readonly name: string;
  /** All of it is as it was: shows it. */
  readonly onRestored: () => void;
}

/** What the lists of a mentorship were like at earlier moments, and the way back to them. */
export function MentorshipHistory({ mentorship, name, onRestored }: MentorshipHistoryProps) {
  const pair = usePair(mentorship.document);
  return (
    <Page
      crumbs={[
        { label: name },
        { label: mentorshipStrings.sessions, href: `#${sessionsPath(mentorship.room)}` },
        { label: strings.history },
      ]}
    >
      {pair && <Versions mentorship={mentorship} pair={pair} onRestored={onRestored} />}
    </Page>
  );
}

function tell(before: MentorshipPicture, after: MentorshipPicture): string {
  const difference = mentorshipDifference(before, after);
  if (isSameMentorship(difference)) return mentorshipStrings.nothingRead;
  return mentorshipStrings.deeds(difference) || mentorshipStrings.begun;
}

function Versions({
  mentorship,
  pair,
  onRestored,
}: Omit<MentorshipHistoryProps, 'name'> & { readonly pair: Pair }) {
  const services = useServices();
  const { room } = mentorship;
  const name = documentNames.mentorship(room);
  const versions = useVersions(name);
  const pictures = useVersionPictures(versions, pictureOfMentorship);

  const restore = async (version: MentorshipDocument, part?: MentorshipPart): Promise<void> => {
    const restored = await restoreMentorshipVersion(services, { room, myRole: pair.myRole }, version, part);
    sayRestored(
      restored,
      part === undefined ? mentorshipStrings.restored : mentorshipStrings.kinds[part.kind].isAsItWas,
    );
    if (restored.ok && part === undefined) onRestored();
  };

  return (
    <HistoryFrame
      name={name}
      versions={versions}
      told={{ pictures, empty: emptyMentorship, tell }}
      names={pair.names}
      words={mentorshipStrings}
      commandGroup="file"
    >
      {(version, when) => (
        <VersionThen<MentorshipDocument> key={version.id} id={version.id}>
          {(then) => (
            <MentorshipThen
              then={then}
              when={when}
              mentorship={mentorship}
              pair={pair}
              onRestore={(part) => void restore(then, part)}
            />
          )}
        </VersionThen>
      )}
    </HistoryFrame>
  );
}
