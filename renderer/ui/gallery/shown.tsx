import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { ShownState } from './force-states.ts';

const attributes: Readonly<Record<ShownState, string>> = {
  hover: 'hover',
  active: 'hover active',
  'focus-visible': 'focus-visible focus-within',
  'focus-within': 'focus-within',
};

export interface ShownProps {
  readonly state: ShownState;
  /** Which element inside has the state; the first one when left out. */
  readonly on?: string;
  readonly children: ReactNode;
}

/** Shows what is inside as if the pointer or the focus were on it. */
export function Shown({ state, on, children }: ShownProps) {
  const box = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const element = on === undefined ? box.current?.firstElementChild : box.current?.querySelector(on);
    if (!element) throw new Error(`Nothing to show as ${state}: ${on ?? 'empty'}`);
    element.setAttribute('data-shown', attributes[state]);
  }, [state, on]);
  return (
    <span ref={box} className="contents">
      {children}
    </span>
  );
}
