import type { Action } from '@/model/records/action.ts';
import { Button } from '@/ui/actions/button.tsx';
import { textOf } from './action-words.ts';
import { Fold } from './fold.tsx';
import { strings } from './strings.ts';

export interface RemovedActionsProps {
  readonly actions: readonly Action[];
  /** Missing where this Waymark can only read the mentorship. */
  readonly onBringBack: ((action: Action) => void) | undefined;
}

/** What was taken off the list, folded away, each with the way back. */
export function RemovedActions({ actions, onBringBack }: RemovedActionsProps) {
  return (
    <Fold
      className="mt-4"
      title={
        <>
          {strings.removedOnes} <span className="num font-[430]">{actions.length}</span>
        </>
      }
    >
      <ul className="mt-1.5">
        {actions.map((action) => (
          <li key={action.id} className="flex items-center gap-3 border-b border-line py-2">
            <span dir="auto" className="said min-w-0 flex-1 truncate">
              {textOf(action)}
            </span>
            {onBringBack && (
              <Button
                variant="text"
                isSmall
                aria-label={strings.bringBackThis(textOf(action))}
                onClick={() => onBringBack(action)}
              >
                {strings.bringBack}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
