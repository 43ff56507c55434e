import { useCallback, useMemo, useState } from 'react';
import { useServices } from '@/bindings/services.ts';
import type { LineReading, People, readLine as read, Refused } from './read-line.ts';

type ReadLine = typeof read;

/** Kept once it was loaded: who writes one action writes more. */
let loaded: ReadLine | undefined;

export interface ActionLine {
  readonly line: string;
  /** What the line says; all of it is text until it could be read. */
  readonly reading: LineReading;
  readonly write: (line: string) => void;
  /** A guess was wrong: its words stay in the text. */
  readonly refuse: (guess: keyof Refused) => void;
  /** Gets ready to read. What dates are read with weighs more than the rest of the view. */
  readonly prepare: () => void;
}

/** A line that somebody writes down what has to be done in. `onWrite` hears of every letter. */
export function useActionLine(initial: string, people: People, onWrite?: (line: string) => void): ActionLine {
  const { now } = useServices();
  const [line, setLine] = useState(initial);
  const [refused, setRefused] = useState<Refused>({});
  const [readLine, setReadLine] = useState(() => loaded);
  const reading = useMemo(
    () => readLine?.(line, people, now(), refused) ?? { text: line.trim(), owner: undefined, due: undefined },
    [readLine, line, people, now, refused],
  );
  return {
    line,
    reading,
    write: (written) => {
      setLine(written);
      if (written.trim() === '') setRefused({});
      onWrite?.(written);
    },
    refuse: (guess) => {
      const words = reading[guess]?.words;
      if (words !== undefined) setRefused({ ...refused, [guess]: words });
    },
    prepare: useCallback(() => {
      void import('./read-line.ts').then((module) => {
        loaded = module.readLine;
        setReadLine(() => module.readLine);
      });
    }, []),
  };
}
