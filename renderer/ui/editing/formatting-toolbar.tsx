import { useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { IconButton } from '../actions/icon-button.tsx';
import { MenuButton } from '../actions/menu-button.tsx';
import type { MenuEntry } from '../actions/menu-entry.ts';
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
  /** What is wanted less often, behind a last button. */
  readonly more?: { readonly label: string; readonly groups: readonly (readonly MenuEntry[])[] };
}

/** How words look. One stop for the Tab key; the arrow keys move inside. */
export function FormattingToolbar({ label, formats, more }: FormattingToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextIndexFor(event.key, stop, formats.length + (more ? 1 : 0));
    if (next === undefined) return;
    event.preventDefault();
    setStop(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  const stopAt = (index: number) => ({
    tabIndex: index === stop ? 0 : -1,
    // Keeps the selection in the text while the button is pressed.
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
    onFocus: () => setStop(index),
    onKeyDown,
  });

  return (
    <div ref={bar} role="toolbar" aria-label={label} className="flex gap-0.5">
      {formats.map((format, index) => (
        <IconButton
          key={format.id}
          label={format.label}
          icon={format.icon}
          {...(format.shortcut !== undefined && { shortcut: format.shortcut })}
          aria-pressed={format.isOn}
          {...stopAt(index)}
          onClick={format.onToggle}
        />
      ))}
      {more && <MenuButton label={more.label} groups={more.groups} stop={stopAt(formats.length)} />}
    </div>
  );
}
