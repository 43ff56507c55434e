import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { IconButton } from '../actions/icon-button.tsx';
import { nextIndexFor } from '../actions/next-index.ts';
import type { IconShape } from '../icons.ts';

export interface Format {
  readonly id: string;
  readonly label: string;
  readonly icon: IconShape;
  /** Written for the platform; the key itself is bound in the editor. */
  readonly shortcut?: string;
  /** The words at the caret have it already. */
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

export interface FormattingToolbarProps {
  /** Whose text it changes: "Format the notes". */
  readonly label: string;
  readonly formats: readonly Format[];
}

/** How words look. One stop for the Tab key; the arrow keys move inside. */
export function FormattingToolbar({ label, formats }: FormattingToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextIndexFor(event.key, stop, formats.length);
    if (next === undefined) return;
    event.preventDefault();
    setStop(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };

  return (
    <div ref={bar} role="toolbar" aria-label={label} className="flex gap-0.5">
      {formats.map((format, index) => (
        <IconButton
          key={format.id}
          label={format.label}
          icon={format.icon}
          {...(format.shortcut !== undefined && { shortcut: format.shortcut })}
          aria-pressed={format.isOn}
          tabIndex={index === stop ? 0 : -1}
          // Keeps the selection in the text while the button is pressed.
          onMouseDown={(event) => event.preventDefault()}
          onFocus={() => setStop(index)}
          onKeyDown={onKeyDown}
          onClick={format.onToggle}
        />
      ))}
    </div>
  );
}
