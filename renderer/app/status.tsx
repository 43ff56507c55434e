import { useStart } from '@/bindings/use-start.ts';
import { useSaveState } from '@/bindings/use-save-state.ts';
import { formatTime } from '@/lib/dates.ts';
import { StatusLine } from '@/ui/frame/status-line.tsx';
import { strings } from './strings.ts';

/** Where everything written in this window is. */
export function Status() {
  const state = useSaveState();
  const { folder } = useStart();
  // Then the disk still takes what is written, into a folder that nobody will find again.
  if (folder !== 'here' && state.kind !== 'failed')
    return <StatusLine variant="problem" title={strings.notSure} detail={strings.folderAway} />;
  switch (state.kind) {
    case 'saved':
      return <StatusLine variant="saved" title={strings.saved} />;
    case 'saving':
      return <StatusLine variant="saving" title={strings.saving} />;
    case 'failed':
      return (
        <StatusLine
          variant="problem"
          title={strings.notSavedSince(formatTime(state.since))}
          detail={strings.failures[state.reason]}
        />
      );
  }
}
