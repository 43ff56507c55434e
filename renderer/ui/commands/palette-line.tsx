import { clsx } from 'clsx';
import { memo } from 'react';
import { Icon } from '../icon.tsx';
import { ArrowRight } from '../icons.ts';
import { Avatar } from '../people/avatar.tsx';
import { MarkedText } from './marked-text.tsx';
import type { PaletteEntry } from './palette-entry.ts';

export interface PaletteLineProps {
  readonly id: string;
  readonly index: number;
  readonly entry: PaletteEntry;
  readonly marks: readonly number[];
  readonly isActive: boolean;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (entry: PaletteEntry) => void;
}

/** One line of the palette. The focus stays in the field; this one is named as the active descendant. */
export const PaletteLine = memo(function PaletteLine(props: PaletteLineProps) {
  const { id, index, entry, marks, isActive, onPoint, onChoose } = props;
  const hint = typeof entry.hint === 'function' ? entry.hint() : entry.hint;
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className="palette-line"
      // Not when the list moves beneath a pointer at rest.
      onPointerMove={() => onPoint(index)}
      onClick={() => onChoose(entry)}
    >
      <span className="grid w-4.5 flex-none place-items-center text-ink-3">
        {entry.person ? (
          <Avatar name={entry.person.name} author={entry.person.author} size={18} isDecorative />
        ) : (
          <Icon of={entry.icon ?? ArrowRight} />
        )}
      </span>
      <span dir="auto" className={clsx('min-w-0 flex-1 truncate', entry.voice === 'person' && 'said')}>
        <MarkedText text={entry.title} marks={marks} />
      </span>
      {hint !== undefined && <span className="kbd max-w-1/2 flex-none truncate">{hint}</span>}
    </div>
  );
});
