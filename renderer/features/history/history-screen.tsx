import { useState } from 'react';
import { restoreVersion } from '@/bindings/restore-version.ts';
import { useServices } from '@/bindings/services.ts';
import { usePair, useSession, type OpenMentorship, type Pair } from '@/bindings/use-mentorship.ts';
import { useSessionRecord } from '@/bindings/use-records.ts';
import { useVersions } from '@/bindings/use-versions.ts';
import { formatRelativeDay, formatTime } from '@/lib/dates.ts';
import { sessionName } from '@/lib/names.ts';
import { sessionPath, sessionsPath } from '@/lib/paths.ts';
import { documentNames, type SessionDocument } from '@/model/documents.ts';
import type { SessionId } from '@/model/ids.ts';
import { Button } from '@/ui/actions/button.tsx';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { Banner } from '@/ui/feedback/banner.tsx';
import { EmptyState } from '@/ui/feedback/empty-state.tsx';
import { Skeleton } from '@/ui/feedback/skeleton.tsx';
import { showToast } from '@/ui/feedback/toasts.ts';
import { ListView } from '@/ui/frame/list-view.tsx';
import { Page } from '@/ui/frame/page.tsx';
import { Bookmark, History } from '@/ui/icons.ts';
import './history.css';
import { strings } from './strings.ts';
import { VersionList } from './version-list.tsx';
import { VersionView } from './version-view.tsx';

export interface HistoryScreenProps {
  readonly mentorship: OpenMentorship;
  /** What the mentorship is called on my lists. */
  readonly name: string;
  readonly id: SessionId;
  /** The whole session is as it was: shows it. */
  readonly onRestored: () => void;
}

/** What a session was like at earlier moments, and the way back to them. */
export function HistoryScreen({ mentorship, name, id, onRestored }: HistoryScreenProps) {
  const pair = usePair(mentorship.document);
  const session = useSessionRecord(mentorship.document, id);
  return (
    <Page
      crumbs={[
        { label: name },
        { label: strings.sessions, href: `#${sessionsPath(mentorship.room)}` },
        { label: sessionName(session?.title ?? '', undefined), href: `#${sessionPath(mentorship.room, id)}` },
        { label: strings.history },
      ]}
    >
      {session && pair ? (
        <Versions mentorship={mentorship} id={id} pair={pair} onRestored={onRestored} />
      ) : (
        <div className="mx-12">
          <h1 className="title-head mt-1">{strings.history}</h1>
          <p className="mt-4 text-ink-3">{strings.unknown}</p>
        </div>
      )}
    </Page>
  );
}

function Versions({
  mentorship,
  id,
  pair,
  onRestored,
}: Omit<HistoryScreenProps, 'name'> & { readonly pair: Pair }) {
  const services = useServices();
  const name = documentNames.session(mentorship.room, id);
  const session = useSession(mentorship.room, id, pair.myRole);
  const versions = useVersions(name);
  const [chosenId, setChosenId] = useState<string>();
  const chosen = versions?.find((version) => version.id === chosenId);
  const now = services.now();

  const keep = async (): Promise<void> => {
    const kept = await services.versions.keep(name, 'by-hand');
    if (kept.ok) showToast(strings.kept);
    else showToast(kept.error.kind === 'nothing-to-keep' ? strings.nothingToKeep : strings.notKept);
  };
  useCommands([
    { id: 'keep-version', title: strings.keepNow, group: 'session', icon: Bookmark, run: () => void keep() },
  ]);

  const restore = async (version: SessionDocument, point?: string): Promise<void> => {
    const restored = await restoreVersion(
      services,
      { room: mentorship.room, id, myRole: pair.myRole },
      version,
      point,
    );
    if (!restored.ok) {
      showToast(strings.notRestored);
      return;
    }
    showToast(point === undefined ? strings.restored : strings.pointRestored, {
      label: strings.undo,
      onChoose: () => void restored.value(),
    });
    if (point === undefined) onRestored();
  };

  return (
    <ListView
      listLabel={strings.versions}
      isChosen={chosen !== undefined}
      onShowList={() => setChosenId(undefined)}
      list={
        <>
          <h1 className="title-head mt-1">{strings.history}</h1>
          <p className="meta mt-1">{strings.onThisDevice}</p>
          <Button isSmall icon={Bookmark} className="mt-2" onClick={() => void keep()}>
            {strings.keepNow}
          </Button>
          {versions?.length === 0 && (
            <EmptyState className="mt-4" icon={History} title={strings.none}>
              {strings.noneDetail}
            </EmptyState>
          )}
          {versions !== undefined && (
            <VersionList
              versions={versions}
              names={pair.names}
              chosen={chosen?.id}
              now={now}
              onChoose={setChosenId}
            />
          )}
        </>
      }
    >
      {session.kind === 'opening' && <Skeleton className="m-4" rows={3} label={strings.opening} />}
      {session.kind === 'failed' && (
        <Banner variant="error" className="m-4">
          {strings.unreadable}
        </Banner>
      )}
      {session.kind === 'open' && chosen && (
        <VersionView
          key={chosen.id}
          id={chosen.id}
          when={`${formatRelativeDay(chosen.at, now)}, ${formatTime(chosen.at)}`}
          session={session.value}
          pair={pair}
          onRestore={(version, point) => void restore(version, point)}
        />
      )}
      {chosen === undefined && versions !== undefined && versions.length > 0 && (
        <p className="m-4 text-ink-3">{strings.chooseOne}</p>
      )}
    </ListView>
  );
}
