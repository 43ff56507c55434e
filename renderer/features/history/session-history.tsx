import { restoreSessionVersion } from '@/bindings/restore-version.ts';
import { useServices } from '@/bindings/services.ts';
import { usePair, useSession, type OpenMentorship, type Pair } from '@/bindings/use-mentorship.ts';
import { useSessionRecord } from '@/bindings/use-records.ts';
import { useVersionPictures, useVersions } from '@/bindings/use-versions.ts';
import { sessionName } from '@/lib/names.ts';
import { sessionPath, sessionsPath } from '@/lib/paths.ts';
import { documentNames, type SessionDocument } from '@/model/documents.ts';
import type { SessionId } from '@/model/ids.ts';
import {
  emptySession,
  isSameSession,
  pictureOfSession,
  sessionDifference,
  type SessionPicture,
} from '@/model/queries/session-difference.ts';
import type { SessionPart } from '@/model/restore-session.ts';
import { Banner } from '@/ui/feedback/banner.tsx';
import { Skeleton } from '@/ui/feedback/skeleton.tsx';
import { Page } from '@/ui/frame/page.tsx';
import { HistoryFrame } from './history-frame.tsx';
import { sayRestored } from './say-restored.ts';
import { sessionStrings } from './session-strings.ts';
import { SessionThen } from './session-then.tsx';
import { strings } from './strings.ts';
import { VersionThen } from './then-frame.tsx';

export interface SessionHistoryProps {
  readonly mentorship: OpenMentorship;
  /** What the mentorship is called on my lists. */
  readonly name: string;
  readonly id: SessionId;
  /** The whole session is as it was: shows it. */
  readonly onRestored: () => void;
}

/** What a session was like at earlier moments, and the way back to them. */
export function SessionHistory({ mentorship, name, id, onRestored }: SessionHistoryProps) {
  const pair = usePair(mentorship.document);
  const session = useSessionRecord(mentorship.document, id);
  return (
    <Page
      crumbs={[
        { label: name },
        { label: sessionStrings.sessions, href: `#${sessionsPath(mentorship.room)}` },
        { label: sessionName(session?.title ?? '', undefined), href: `#${sessionPath(mentorship.room, id)}` },
        { label: strings.history },
      ]}
    >
      {session && pair ? (
        <Versions mentorship={mentorship} id={id} pair={pair} onRestored={onRestored} />
      ) : (
        <div className="mx-12">
          <h1 className="title-head mt-1">{strings.history}</h1>
          <p className="mt-4 text-ink-3">{sessionStrings.unknown}</p>
        </div>
      )}
    </Page>
  );
}

function tell(before: SessionPicture, after: SessionPicture): string {
  const difference = sessionDifference(before, after);
  return isSameSession(difference) ? sessionStrings.nothingRead : sessionStrings.deeds(difference);
}

const partRestored = (part: SessionPart): string => {
  switch (part.kind) {
    case 'points':
      return sessionStrings.pointRestored;
    case 'decisions':
      return sessionStrings.decisions.isAsItWas;
    case 'notes':
      return sessionStrings.notesRestored;
  }
};

function Versions({
  mentorship,
  id,
  pair,
  onRestored,
}: Omit<SessionHistoryProps, 'name'> & { readonly pair: Pair }) {
  const services = useServices();
  const name = documentNames.session(mentorship.room, id);
  const session = useSession(mentorship.room, id, pair.myRole);
  const versions = useVersions(name);
  const pictures = useVersionPictures(versions, pictureOfSession);

  const restore = async (version: SessionDocument, part?: SessionPart): Promise<void> => {
    const restored = await restoreSessionVersion(
      services,
      { room: mentorship.room, id, myRole: pair.myRole },
      version,
      part,
    );
    sayRestored(restored, part === undefined ? sessionStrings.restored : partRestored(part));
    if (restored.ok && part === undefined) onRestored();
  };

  return (
    <HistoryFrame
      name={name}
      versions={versions}
      told={{ pictures, empty: emptySession, tell }}
      names={pair.names}
      words={sessionStrings}
      commandGroup="session"
    >
      {(version, when) => {
        switch (session.kind) {
          case 'opening':
            return <Skeleton className="m-4" rows={3} label={strings.opening} />;
          case 'failed':
            return (
              <Banner variant="error" className="m-4">
                {sessionStrings.unreadable}
              </Banner>
            );
          case 'open':
            return (
              <VersionThen<SessionDocument> key={version.id} id={version.id}>
                {(then) => (
                  <SessionThen
                    then={then}
                    when={when}
                    session={session.value}
                    pair={pair}
                    onRestore={(part) => void restore(then, part)}
                  />
                )}
              </VersionThen>
            );
        }
      }}
    </HistoryFrame>
  );
}
