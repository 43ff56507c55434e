import { lazy, useCallback, useRef, useState, type ReactNode } from 'react';
import type { AnyFile } from '@/bindings/read-any-file.ts';
import type { OutsideFile } from '@/bindings/outside.ts';
import { useServices } from '@/bindings/services.ts';
import { failed, ok, type Result } from '@/lib/result.ts';
import type { Profile } from '@/model/records/profile.ts';
import type { Exchange } from './exchange-context.ts';
import { chosenProblem, explain } from './explain.ts';
import { strings } from './strings.ts';

const OutsideFileDialog = lazy(async () => ({
  default: (await import('./outside-file-dialog.tsx')).OutsideFileDialog,
}));

/** A file that is read within this is asked about at once; the reader of a slower one is told what goes on. Milliseconds. */
const patienceMs = 400;

/** What is known of a file that came from outside. */
export type OutsideReading =
  | { readonly kind: 'looking' }
  | { readonly kind: 'problem'; readonly text: string }
  | { readonly kind: 'read'; readonly file: AnyFile };

interface Asked {
  readonly name: string;
  readonly reading: OutsideReading;
  readonly onDecided: () => void;
}

/** Asks about one file from outside the app at a time: reads it without changing anything, says what it holds, waits. */
export function useOutsideFile(
  me: Profile,
  merge: (file: AnyFile) => Promise<void>,
): { readonly askAboutFile: Exchange['askAboutFile']; readonly dialog: ReactNode } {
  const services = useServices();
  const [asked, setAsked] = useState<Asked>();
  // Only the newest question may show something: an answer that comes after "Not now" is nobody's any more.
  const question = useRef(0);

  const look = useCallback(
    async ({ read }: OutsideFile): Promise<Result<AnyFile, string> | undefined> => {
      const chosen = await read();
      if (chosen.kind === 'cancelled') return undefined;
      if (chosen.kind === 'failed') return failed(chosenProblem(chosen.reason));
      const { readAnyFile } = await import('@/bindings/read-any-file.ts');
      const file = await readAnyFile(services, me, chosen.bytes);
      return file.ok ? ok(file.value) : failed(explain(file.error));
    },
    [services, me],
  );

  const askAboutFile = useCallback<Exchange['askAboutFile']>(
    (outside, onDecided) => {
      question.current += 1;
      const mine = question.current;
      const show = (reading: OutsideReading): void => {
        if (question.current === mine) setAsked({ name: outside.name, reading, onDecided });
      };
      const patience = setTimeout(() => show({ kind: 'looking' }), patienceMs);
      void look(outside)
        .catch(() => failed(strings.openFailed.unreadableFile))
        .then((found) => {
          clearTimeout(patience);
          if (found === undefined) {
            if (question.current === mine) onDecided();
          } else if (found.ok) show({ kind: 'read', file: found.value });
          else show({ kind: 'problem', text: found.error });
        });
    },
    [look],
  );

  const close = (): void => {
    question.current += 1;
    setAsked(undefined);
    asked?.onDecided();
  };
  const open = (file: AnyFile): void => {
    question.current += 1;
    setAsked(undefined);
    // The next one is asked about when this one is in: it may be about the same mentorship.
    void merge(file).finally(asked?.onDecided);
  };
  return { askAboutFile, dialog: asked && <OutsideFileDialog {...asked} onClose={close} onOpen={open} /> };
}
