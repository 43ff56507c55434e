import { useMemo, useState } from 'react';
import type { OpenSession, Pair } from '@/bindings/use-mentorship.ts';
import { useSessionPicture, useVersionDocument } from '@/bindings/use-versions.ts';
import type { SessionDocument } from '@/model/documents.ts';
import {
  isSameSession,
  pictureOfSession,
  sessionDifference,
  type PointDifference,
} from '@/model/queries/session-difference.ts';
import { Button } from '@/ui/actions/button.tsx';
import { SegmentedControl } from '@/ui/actions/segmented-control.tsx';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { Banner } from '@/ui/feedback/banner.tsx';
import { Skeleton } from '@/ui/feedback/skeleton.tsx';
import { History } from '@/ui/icons.ts';
import { PointThen } from './point-then.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { strings } from './strings.ts';

export interface VersionViewProps {
  readonly id: string;
  /** The day and time of it, as in a sentence. */
  readonly when: string;
  readonly session: OpenSession;
  readonly pair: Pair;
  /** Sets the session back to it, or one point of it. */
  readonly onRestore: (version: SessionDocument, point?: string) => void;
}

/** The session as it was in one version. */
export function VersionView({ id, ...rest }: VersionViewProps) {
  const opened = useVersionDocument(id);
  if (opened.kind === 'opening') return <Skeleton className="m-4" rows={3} label={strings.opening} />;
  if (opened.kind === 'failed') return <Banner className="m-4">{strings.versionUnreadable}</Banner>;
  return <OpenedVersion {...rest} then={opened.value.document as SessionDocument} />;
}

type Shown = 'changes' | 'plain';

function OpenedVersion({
  then,
  when,
  session,
  pair,
  onRestore,
}: Omit<VersionViewProps, 'id'> & { readonly then: SessionDocument }) {
  const [shown, setShown] = useState<Shown>('changes');
  const [isAsking, setIsAsking] = useState(false);
  const picture = useSessionPicture(session.document);
  const difference = useMemo(() => sessionDifference(pictureOfSession(then), picture), [then, picture]);
  const isSame = isSameSession(difference);
  const mayRestore = session.writable && !isSame;
  useCommands(
    mayRestore
      ? [
          {
            id: 'restore-version',
            title: strings.restore,
            group: 'session',
            icon: History,
            keywords: strings.restoreWords,
            run: () => setIsAsking(true),
          },
        ]
      : [],
  );
  const row = (point: PointDifference) => (
    <PointThen
      key={point.id}
      difference={point}
      then={then}
      now={session.document}
      names={pair.names}
      isMarked={shown === 'changes'}
      onRestore={session.writable ? () => onRestore(then, point.id) : undefined}
    />
  );
  const was = difference.points.filter(({ before }) => before !== undefined);
  const since = difference.points.filter(({ before }) => before === undefined);
  return (
    <div className="max-w-168 px-4 pt-1 pb-8">
      <h2 className="title-head">{strings.asItWas(when)}</h2>
      <p className="mt-1 text-ink-3">{isSame ? strings.sameAsNow : strings.sinceThen(difference)}</p>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <SegmentedControl<Shown>
          label={strings.show}
          value={shown}
          onChange={setShown}
          segments={[
            { value: 'changes', label: strings.changes },
            { value: 'plain', label: strings.plain },
          ]}
        />
        {mayRestore && (
          <Button icon={History} isSmall onClick={() => setIsAsking(true)}>
            {strings.restore}
          </Button>
        )}
      </div>
      {!session.writable && <p className="meta mt-2">{strings.readOnly}</p>}
      {was.length === 0 ? (
        <p className="mt-4 text-ink-3">{strings.emptyThen}</p>
      ) : (
        <ol className="mt-3" aria-label={strings.agenda}>
          {was.map(row)}
        </ol>
      )}
      {shown === 'changes' && since.length > 0 && (
        <section className="mt-5">
          <h3 className="sec">{strings.addedSince}</h3>
          <ol className="mt-1" aria-label={strings.addedSince}>
            {since.map(row)}
          </ol>
        </section>
      )}
      {isAsking && (
        <RestoreDialog
          when={when}
          difference={difference}
          partner={pair.partner}
          onClose={() => setIsAsking(false)}
          onConfirm={() => {
            setIsAsking(false);
            onRestore(then);
          }}
        />
      )}
    </div>
  );
}
