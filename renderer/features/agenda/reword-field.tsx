import { useEffect, useRef, useState } from 'react';
import { maximumTitleLength } from '@/model/records/point.ts';
import { strings } from './strings.ts';

export interface RewordFieldProps {
  readonly title: string;
  readonly onDone: (title: string) => void;
  readonly onCancel: () => void;
}

/** A row's words while they are changed in place: Enter takes them, Escape leaves them as they were. */
export function RewordField({ title, onDone, onCancel }: RewordFieldProps) {
  const [words, setWords] = useState(title);
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const finish = (done: () => void): void => {
    if (isOver.current) return;
    isOver.current = true;
    done();
  };
  return (
    <input
      ref={field}
      dir="auto"
      className="add-point w-full"
      aria-label={strings.title}
      value={words}
      maxLength={maximumTitleLength}
      autoComplete="off"
      onChange={(event) => setWords(event.target.value)}
      // Whoever goes on elsewhere means what they wrote.
      onBlur={() => finish(() => onDone(words))}
      onKeyDown={(event) => {
        if (event.key === 'Escape') finish(onCancel);
        else if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish(() => onDone(words));
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
