import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Button } from '../actions/button.tsx';
import { IconButton } from '../actions/icon-button.tsx';
import { X } from '../icons.ts';
import { uiStrings } from '../strings.ts';
import { toasts } from './toasts.ts';

/** Where toasts appear; put it once, at the end of the window. Pointer or focus on a toast stops their time. */
export function ToastRegion() {
  const shown = useSyncExternalStore(toasts.subscribe, toasts.snapshot);
  const region = useRef<HTMLElement>(null);
  const before = useRef<Element>(null);

  const dismiss = (id: number): void => {
    // Otherwise the focus would fall back to the start of the document with the button it was on.
    if (before.current instanceof HTMLElement) before.current.focus();
    toasts.dismiss(id);
  };

  // A toast that is removed under the pointer sends no pointerleave. Every render is a change of the queue.
  useEffect(() => {
    if (!region.current?.matches(':hover, :focus-within')) toasts.release();
  });

  if (shown.length === 0) return null;
  return (
    <section
      ref={region}
      className="toasts"
      aria-label={uiStrings.messages}
      // Stays reachable while a dialog is open.
      data-react-aria-top-layer="true"
      onPointerEnter={toasts.hold}
      onPointerLeave={(event) => {
        if (!event.currentTarget.matches(':focus-within')) toasts.release();
      }}
      onFocus={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) before.current = event.relatedTarget;
        toasts.hold();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) toasts.release();
      }}
    >
      {shown.map(({ id, text, action }) => (
        <div key={id} className="toast">
          <span className="min-w-0 flex-1 py-2 wrap-anywhere">{text}</span>
          {action && (
            <Button
              variant="text"
              isSmall
              onClick={() => {
                dismiss(id);
                action.onChoose();
              }}
            >
              {action.label}
            </Button>
          )}
          <IconButton label={uiStrings.dismiss} icon={X} onClick={() => dismiss(id)} />
        </div>
      ))}
    </section>
  );
}
