import { useEffect, useState } from 'react';
import { useServices } from '@/bindings/services.ts';
import { useBackups } from '@/bindings/use-backups.ts';
import { formatRelativeDay, formatTime } from '@/lib/dates.ts';
import { Button } from '@/ui/actions/button.tsx';
import { announce } from '@/ui/announce.ts';
import { BackupList } from './backup-list.tsx';
import { RestoreResult } from './restore-result.tsx';
import { strings } from './strings.ts';

/** Where the backups lie, when the last one was made, and the way back from each of them. */
export function BackupsSection() {
  const { backups, now } = useServices();
  const state = useBackups();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    backups.look().catch(() => undefined);
  }, [backups]);
  if (state.kind === 'unknown') return null;

  const backUp = async (): Promise<void> => {
    setProblem(undefined);
    const made = await backups.backUpNow('by-hand');
    if (made.ok) announce(strings.made);
  };
  const choose = async (): Promise<void> => {
    setProblem(undefined);
    const chosen = await backups.chooseFolder();
    if (chosen.kind === 'refused') setProblem(strings.refused[chosen.reason]);
    if (chosen.kind === 'chosen') await backups.backUpNow('automatic');
  };
  const show = async (): Promise<void> => {
    setProblem((await backups.showFolder()) ? undefined : strings.folderNotShown);
  };

  const { folder, folderState, lastAt, isRunning, progress } = state;
  const when = lastAt === undefined ? '' : `${formatRelativeDay(lastAt, now())}, ${formatTime(lastAt)}`;
  const said =
    problem ??
    (state.problem !== undefined
      ? strings.notMade(state.problem)
      : folderState === 'missing'
        ? strings.folderMissing
        : folderState === 'not-permitted'
          ? strings.folderNotPermitted
          : undefined);
  return (
    <>
      <p className="max-w-prose text-ink-2">{strings.explanation}</p>
      <RestoreResult />
      <dl className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-3 gap-y-2">
        <dt className="text-ink-2">{strings.where}</dt>
        <dd dir="auto" className="wrap-anywhere select-text">
          {folder}
        </dd>
        <dt className="text-ink-2">{strings.last}</dt>
        <dd>{lastAt === undefined ? strings.none : strings.lastMade(capitalised(when))}</dd>
      </dl>
      {said !== undefined && (
        <p role="alert" className="max-w-prose text-stop">
          {said}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button isBusy={isRunning} onClick={() => void backUp()}>
          {isRunning ? strings.running : strings.backUpNow}
        </Button>
        <Button variant="text" onClick={() => void choose()}>
          {strings.changeFolder}
        </Button>
        <Button variant="text" onClick={() => void show()}>
          {strings.showFolder}
        </Button>
        {isRunning && progress !== undefined && (
          <span className="meta">{strings.progress(progress.done, progress.total)}</span>
        )}
      </div>
      <p className="meta max-w-prose">
        {strings.rhythm} {strings.earlierStay}
      </p>
      <BackupList />
    </>
  );
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
