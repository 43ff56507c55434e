import { useState, type ReactNode } from 'react';
import { useVersionDocument } from '@/bindings/use-versions.ts';
import type { AnyDocument } from '@/model/documents.ts';
import { Button } from '@/ui/actions/button.tsx';
import { SegmentedControl } from '@/ui/actions/segmented-control.tsx';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { Banner } from '@/ui/feedback/banner.tsx';
import { Skeleton } from '@/ui/feedback/skeleton.tsx';
import { History } from '@/ui/icons.ts';
import { RestoreDialog, type RestoreQuestion } from './restore-dialog.tsx';
import { strings } from './strings.ts';

/** Opens a version, to be read only, for as long as it is shown. */
export function VersionThen<Document extends AnyDocument>(props: {
  readonly id: string;
  readonly children: (then: Document) => ReactNode;
}) {
  const opened = useVersionDocument(props.id);
  if (opened.kind === 'opening') return <Skeleton className="m-4" rows={3} label={strings.opening} />;
  if (opened.kind === 'failed') return <Banner className="m-4">{strings.versionUnreadable}</Banner>;
  return props.children(opened.value.document as Document);
}

type Shown = 'changes' | 'plain';

export interface ThenFrameProps {
  /** The day and time of the version, as in a sentence. */
  readonly when: string;
  /** What became of it since, in a sentence. */
  readonly since: string;
  readonly commandGroup: 'session' | 'file' | 'feedback';
  /** Why nothing can be restored here; left out where it can. */
  readonly readOnly?: string | undefined;
  /** Left out where a restore would change nothing. */
  readonly restore?:
    | {
        readonly label: string;
        /** What to say first; left out where nothing there is set back. */
        readonly question?: RestoreQuestion;
        readonly onConfirm: () => void;
      }
    | undefined;
  /** There is nothing now to hold it against. */
  readonly isGone?: boolean;
  /** The version itself; `isMarked` where it is to be held against what is there now. */
  readonly children: (isMarked: boolean) => ReactNode;
}

/** One version: what became of it since, the way back, and the version itself. */
export function ThenFrame(props: ThenFrameProps) {
  const { when, since, commandGroup, readOnly, restore, isGone = false, children } = props;
  const [shown, setShown] = useState<Shown>('changes');
  const [isAsking, setIsAsking] = useState(false);
  const offered = readOnly === undefined ? restore : undefined;
  const choose = (): void => {
    if (offered?.question === undefined) offered?.onConfirm();
    else setIsAsking(true);
  };
  useCommands(
    offered === undefined
      ? []
      : [
          {
            id: 'restore-version',
            title: offered.label,
            group: commandGroup,
            icon: History,
            keywords: strings.restoreWords,
            run: choose,
          },
        ],
  );
  return (
    <div className="max-w-168 px-4 pt-1 pb-8">
      <h2 className="title-head">{strings.asItWas(when)}</h2>
      <p className="mt-1 text-ink-3">{since}</p>
      <div className="mt-3 flex flex-wrap items-center gap-3 empty:hidden">
        {!isGone && (
          <SegmentedControl<Shown>
            label={strings.show}
            value={shown}
            onChange={setShown}
            segments={[
              { value: 'changes', label: strings.changes },
              { value: 'plain', label: strings.plain },
            ]}
          />
        )}
        {offered && (
          <Button icon={History} isSmall onClick={choose}>
            {offered.label}
          </Button>
        )}
      </div>
      {readOnly !== undefined && <p className="meta mt-2">{readOnly}</p>}
      {children(shown === 'changes' && !isGone)}
      {isAsking && offered?.question && (
        <RestoreDialog
          question={offered.question}
          onClose={() => setIsAsking(false)}
          onConfirm={() => {
            setIsAsking(false);
            offered.onConfirm();
          }}
        />
      )}
    </div>
  );
}
