import { clsx } from 'clsx';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { openModal } from '../commands/open-modal.ts';
import '../commands/palette.css';
import { Icon } from '../icon.tsx';
import { Search } from '../icons.ts';
import './picker.css';

/** One thing that can be chosen. */
export interface PickerLine {
  readonly id: string;
  readonly content: ReactNode;
}

export interface PickerProps {
  /** The picker's name and its field's: "Use a template". */
  readonly label: string;
  readonly placeholder: string;
  /** What the lines are called together: "Templates". */
  readonly listLabel: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly lines: readonly PickerLine[];
  /** Said where there are none. */
  readonly nothing: string;
  /** Somebody has chosen; with `goesOn` (Shift) they want to choose more. */
  readonly onChoose: (id: string, goesOn: boolean) => void;
  /** Take the picker away: the focus goes back to where it was. */
  readonly onClose: () => void;
  /** A click only points to a line, as the arrows do; Enter, or a button in the foot, chooses it. */
  readonly isClickToLook?: boolean;
  /** Beneath the field: what the lines are narrowed by. */
  readonly filters?: ReactNode;
  /** Beside the lines: more about the one in front. */
  readonly aside?: (id: string | undefined) => ReactNode;
  readonly asideLabel?: string;
  /** Beneath everything: what choosing does. */
  readonly foot?: (id: string | undefined) => ReactNode;
}

/** Where arrows and Enter belong to what has the focus. */
const ownKeys = 'select, button, input:not([role="combobox"]), .picker-aside';

/**
 * Finds one of many by a few letters, in front of the page: like the palette, with room for what surrounds the choice. Arrows,
 * Home and End point to a line, Enter chooses it, Shift with Enter chooses it and stays, Escape leaves.
 */
export function Picker(props: PickerProps) {
  const { lines, onClose, onChoose, isClickToLook = false } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [pointedAt, setPointedAt] = useState<string>();
  const id = useId();
  const at = Math.max(
    0,
    lines.findIndex((line) => line.id === pointedAt),
  );
  const active = lines[at]?.id;

  // Closed while it is still in the document: closing is what gives the focus back.
  useLayoutEffect(() => (dialog.current ? openModal(dialog.current) : undefined), []);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent): void => {
    // The page behind has keys of its own.
    event.stopPropagation();
    const { key, target, shiftKey, nativeEvent } = event;
    if (key === 'Escape') {
      event.preventDefault();
      onClose();
      return;
    }
    const isElsewhere = target instanceof Element && target.matches(ownKeys);
    const isRadio = target instanceof HTMLInputElement && target.type === 'radio';
    if (key === 'Enter' && active !== undefined && !nativeEvent.isComposing && (!isElsewhere || isRadio)) {
      event.preventDefault();
      onChoose(active, shiftKey);
      return;
    }
    if (isElsewhere || shiftKey) return;
    const last = lines.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at === last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const to = moves[key];
    if (to === undefined) return;
    event.preventDefault();
    setPointedAt(lines[to]?.id);
  };

  const onClick = (line: PickerLine, { shiftKey }: MouseEvent): void => {
    if (isClickToLook) setPointedAt(line.id);
    else onChoose(line.id, shiftKey);
  };

  return (
    <dialog
      ref={dialog}
      aria-label={props.label}
      className={clsx('palette picker', props.aside && 'picker-wide')}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // What is around it belongs to the dialog's own box.
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="picker-field">
        <Icon of={Search} className="text-ink-3" />
        <input
          role="combobox"
          aria-label={props.label}
          aria-expanded={lines.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active === undefined ? undefined : `${id}-${String(at)}`}
          className="palette-field"
          placeholder={props.placeholder}
          value={props.typed}
          onChange={(event) => {
            setPointedAt(undefined);
            props.onType(event.target.value);
          }}
          autoComplete="off"
          spellCheck={false}
        />
      </div>
      {props.filters && <div className="picker-filters">{props.filters}</div>}
      {lines.length === 0 && (
        <p role="status" className="p-4 text-ink-3">
          {props.nothing}
        </p>
      )}
      <div className="picker-body" hidden={lines.length === 0}>
        <div
          ref={list}
          id={`${id}-list`}
          role="listbox"
          tabIndex={-1}
          aria-label={props.listLabel}
          className="picker-list"
          // The focus stays in the field.
          onMouseDown={(event) => event.preventDefault()}
        >
          {lines.map((line, index) => (
            <div
              key={line.id}
              id={`${id}-${String(index)}`}
              role="option"
              tabIndex={-1}
              aria-selected={line.id === active}
              className="palette-line"
              onPointerMove={() => !isClickToLook && setPointedAt(line.id)}
              onClick={(event) => onClick(line, event)}
            >
              {line.content}
            </div>
          ))}
        </div>
        {props.aside && (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it may be longer than its place, and scrolls by keys
          <div role="region" aria-label={props.asideLabel} tabIndex={0} className="picker-aside">
            {props.aside(active)}
          </div>
        )}
      </div>
      {props.foot && <div className="picker-foot">{props.foot(active)}</div>}
    </dialog>
  );
}
