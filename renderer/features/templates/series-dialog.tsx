import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { strings } from './strings.ts';

export interface SeriesDialogProps {
  /** The template's name. */
  readonly name: string;
  /** How many sessions were made at once. */
  readonly count: number;
  readonly onChoose: (where: 'first' | 'all') => void;
}

/** Several sessions were made at once: asks on which of their agendas the template goes. Leaving it means the first. */
export function SeriesDialog({ name, count, onChoose }: SeriesDialogProps) {
  return (
    <Dialog
      isOpen
      onClose={() => onChoose('first')}
      title={strings.series(name)}
      actions={
        <>
          <Button variant="text" onClick={() => onChoose('all')}>
            {strings.onAll(count)}
          </Button>
          <Button variant="primary" autoFocus onClick={() => onChoose('first')}>
            {strings.onlyFirst}
          </Button>
        </>
      }
    >
      <p className="text-ink-2">{strings.seriesDetail(count)}</p>
    </Dialog>
  );
}
