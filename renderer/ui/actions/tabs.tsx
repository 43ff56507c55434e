import { clsx } from 'clsx';
import { useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { nextIndexFor } from './next-index.ts';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A quiet word after the label: "due". */
  readonly note?: string;
}

export interface TabsProps<Id extends string> {
  /** The name of the row for a screen reader. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** The selected tab's content. */
  readonly children: ReactNode;
  readonly className?: string;
  readonly panelClassName?: string;
}

/** Views of one thing. The arrow keys select, as only one panel is ever there. */
export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);

  const select = (index: number): void => {
    const tab = props.tabs[index];
    if (!tab) return;
    props.onSelect(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus();
  };

  return (
    <>
      <div ref={list} role="tablist" aria-label={props.label} className={clsx('tabs', props.className)}>
        {props.tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-${tab.id}`}
            className="tab"
            aria-selected={tab.id === props.selected}
            aria-controls={tab.id === props.selected ? `${base}-panel` : undefined}
            tabIndex={tab.id === props.selected ? 0 : -1}
            onClick={() => props.onSelect(tab.id)}
            onKeyDown={(event) => {
              const next = nextIndexFor(event.key, index, props.tabs.length);
              if (next === undefined) return;
              event.preventDefault();
              select(next);
            }}
          >
            {tab.label}
            {tab.note && <span className="text-ink-3"> {tab.note}</span>}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${base}-panel`}
        aria-labelledby={`${base}-${props.selected}`}
        className={props.panelClassName}
      >
        {props.children}
      </div>
    </>
  );
}
