import { useEffect, useRef, useState } from 'react';
import { maximumTitleLength } from '@/model/records/point.ts';
import { Icon } from '@/ui/icon.tsx';
import { Plus } from '@/ui/icons.ts';
import { strings } from './strings.ts';

/** Adds points one after another: Enter takes the words and leaves the line ready for the next. N comes here. */
export function AddPoint({ onAdd }: { readonly onAdd: (title: string) => void }) {
  const [title, setTitle] = useState('');
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isTyping =
        event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
      if (event.key.toLowerCase() !== 'n' || event.ctrlKey || event.metaKey || event.altKey || isTyping)
        return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <form
      className="point-grid mt-0.5 min-h-9 rounded-sm pe-3 text-ink-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() === '') return;
        onAdd(title.trim());
        setTitle('');
      }}
    >
      <span />
      <Icon of={Plus} size={14} />
      <input
        ref={field}
        dir="auto"
        className="add-point ms-3.5"
        aria-label={strings.addPoint}
        placeholder={strings.addPoint}
        value={title}
        maxLength={maximumTitleLength}
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
        aria-keyshortcuts="N"
        autoComplete="off"
      />
      <span className="kbd">N</span>
    </form>
  );
}
