import { useEffect, useState, type ReactNode } from 'react';
import { useServices } from '@/bindings/services.ts';
import { useStopped } from '@/bindings/use-stopped.ts';
import type { Version } from '@/bindings/use-versions.ts';
import { formatRelativeDay, formatTime } from '@/lib/dates.ts';
import type { Role } from '@/model/role.ts';
import { Button } from '@/ui/actions/button.tsx';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { Banner } from '@/ui/feedback/banner.tsx';
import { EmptyState } from '@/ui/feedback/empty-state.tsx';
import { showToast } from '@/ui/feedback/toasts.ts';
import { ListView } from '@/ui/frame/list-view.tsx';
import { Bookmark, History } from '@/ui/icons.ts';
import './history.css';
import { strings } from './strings.ts';
import { VersionList, type Told } from './version-list.tsx';

export interface HistoryFrameProps<Picture> {
  /** The document whose history it is. */
  readonly name: string;
  /** The versions to choose from, the newest first; `undefined` until they are known. */
  readonly versions: readonly Version[] | undefined;
  readonly told: Told<Picture>;
  readonly names: Readonly<Record<Role, string>>;
  /** What this document is called, and who would find its commands there. */
  readonly words: {
    readonly noneDetail: string;
    readonly chooseOne: string;
    readonly kept: string;
    readonly notKept: string;
    readonly nothingToKeep: string;
  };
  readonly commandGroup: 'session' | 'file' | 'feedback';
  /** Whether there is something now that a version can be kept of by hand. */
  readonly mayKeep?: boolean;
  /** The chosen version, and its day and time as in a sentence. */
  readonly children: (version: Version, when: string) => ReactNode;
}

/** The versions of a document, and beside them the one that was chosen. */
export function HistoryFrame<Picture>(props: HistoryFrameProps<Picture>) {
  const { name, versions, told, names, words, commandGroup, mayKeep = true, children } = props;
  const services = useServices();
  const [chosenId, setChosenId] = useState<string>();
  const chosen = versions?.find((version) => version.id === chosenId);
  const isOutOfReach = useStopped() !== undefined && versions === undefined;
  const now = services.now();

  // What was changed just before coming here belongs to the list; where nothing was, none is added.
  useEffect(() => {
    services.versions.keep(name, 'editing').catch(() => undefined);
  }, [services, name]);

  const keep = async (): Promise<void> => {
    const kept = await services.versions.keep(name, 'by-hand');
    if (kept.ok) showToast(words.kept);
    else showToast(kept.error.kind === 'nothing-to-keep' ? words.nothingToKeep : words.notKept);
  };
  useCommands(
    mayKeep
      ? [
          {
            id: 'keep-version',
            title: strings.keepNow,
            group: commandGroup,
            icon: Bookmark,
            run: () => void keep(),
          },
        ]
      : [],
  );

  return (
    <ListView
      listLabel={strings.versions}
      isChosen={chosen !== undefined}
      onShowList={() => setChosenId(undefined)}
      list={
        <>
          <h1 className="title-head mt-1">{strings.history}</h1>
          <p className="meta mt-1">{strings.onThisDevice}</p>
          {mayKeep && (
            <Button isSmall icon={Bookmark} className="mt-2" onClick={() => void keep()}>
              {strings.keepNow}
            </Button>
          )}
          {isOutOfReach && <Banner className="mt-4">{strings.afterRestart}</Banner>}
          {versions?.length === 0 && (
            <EmptyState className="mt-4" icon={History} title={strings.none}>
              {words.noneDetail}
            </EmptyState>
          )}
          {versions !== undefined && (
            <VersionList
              versions={versions}
              told={told}
              names={names}
              chosen={chosen?.id}
              now={now}
              onChoose={setChosenId}
            />
          )}
        </>
      }
    >
      {chosen && children(chosen, `${formatRelativeDay(chosen.at, now)}, ${formatTime(chosen.at)}`)}
      {chosen === undefined && versions !== undefined && versions.length > 0 && (
        <p className="m-4 text-ink-3">{words.chooseOne}</p>
      )}
    </ListView>
  );
}
