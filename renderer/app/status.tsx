import { useRef } from 'react';
import { useStart } from '@/bindings/use-start.ts';
import { useHearSaveState, useRefusal } from '@/bindings/use-save-state.ts';
import { formatTime } from '@/lib/dates.ts';
import { StatusLine } from '@/ui/frame/status-line.tsx';
import { strings } from './strings.ts';

/** Where everything written in this window is. */
export function Status() {
  const refusal = useRefusal();
  const { folder } = useStart();
  if (refusal !== undefined)
    return (
      <StatusLine
        variant="problem"
        title={strings.notSavedSince(formatTime(refusal.since))}
        detail={strings.failures[refusal.reason]}
      />
    );
  // Then the disk takes what is written, into a folder that nobody will find again.
  if (folder !== 'here')
    return <StatusLine variant="problem" title={strings.notSure} detail={strings.folderAway} />;
  return <StatusLine variant="saved" title={<SavedOrSaving />} />;
}

/** Both stand there, one of them unseen: to go from one to the other takes no layout of the window. */
function SavedOrSaving() {
  const saved = useRef<HTMLSpanElement>(null);
  const saving = useRef<HTMLSpanElement>(null);
  useHearSaveState(({ kind }) => {
    saved.current?.classList.toggle('invisible', kind !== 'saved');
    saving.current?.classList.toggle('invisible', kind === 'saved');
  });
  return (
    <span className="grid">
      <span ref={saved} className="[grid-area:1/1]">
        {strings.saved}
      </span>
      <span ref={saving} className="invisible [grid-area:1/1]">
        {strings.saving}
      </span>
    </span>
  );
}
