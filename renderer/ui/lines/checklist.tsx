import { clsx } from 'clsx';
import { Icon } from '../icon.tsx';
import { Check, Circle } from '../icons.ts';
import { uiStrings } from '../strings.ts';

export interface ChecklistItem {
  readonly id: string;
  readonly words: string;
  /** A question or a reason beneath. */
  readonly detail?: string;
  readonly isMet: boolean;
}

export interface ChecklistProps {
  readonly label: string;
  readonly items: readonly ChecklistItem[];
  readonly className?: string;
}

/** Hints beside what somebody writes. They ask, they do not mark: nothing here can be ticked or stops anybody. */
export function Checklist({ label, items, className }: ChecklistProps) {
  return (
    <ul aria-label={label} className={className}>
      {items.map((item) => (
        <li key={item.id} className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-2 py-1.5">
          <span className={clsx('grid h-5 place-items-center', item.isMet ? 'text-ink-2' : 'text-ink')}>
            <Icon of={item.isMet ? Check : Circle} size={item.isMet ? 16 : 12} />
          </span>
          <span className={item.isMet ? 'text-ink-3' : 'font-[520]'}>
            <span className="sr-only">{item.isMet ? uiStrings.met : uiStrings.notMet}: </span>
            {item.words}
            {item.detail && <span className="block font-[430] text-ink-3">{item.detail}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
