import { useCallback, useEffect, useState } from 'react';
import { judgePhrase, type RecoveryPhrase } from '@/bindings/recovery-phrase.ts';
import {
  bringBack,
  findBackups,
  keyOf,
  openBackup,
  ownKey,
  type FoundBackups,
  type OpenBackup,
} from '@/bindings/restore.ts';
import { useServices } from '@/bindings/services.ts';
import { restoreStrings } from './restore-strings.ts';
import { strings } from './strings.ts';

type Found = Extract<FoundBackups, { readonly kind: 'found' }>;

/** The key, and the phrase where it came from one. */
interface Opener {
  readonly key: Uint8Array;
  readonly phrase: RecoveryPhrase | undefined;
}

export type RestoreStep =
  | { readonly kind: 'looking' }
  | { readonly kind: 'phrase' }
  | { readonly kind: 'none'; readonly words: string }
  | {
      readonly kind: 'choose';
      readonly found: Found;
      readonly opener: Opener;
      /** The chosen one; `undefined` where it does not open. */
      readonly chosen: OpenBackup | undefined;
      readonly file: string;
      /** The backup that takes it back cannot be made: the person may go on all the same. */
      readonly isWithoutWayBack: boolean;
      /** What went wrong with the last attempt. */
      readonly trouble: string | undefined;
    }
  | { readonly kind: 'restoring' };

const noTrouble = { isWithoutWayBack: false, trouble: undefined } as const;

/** Finds backups, with this device's key or else a phrase, and brings one back. */
export function useRestore(names: readonly string[] | undefined) {
  const services = useServices();
  const { desktop } = services;
  const [step, setStep] = useState<RestoreStep>({ kind: 'looking' });
  const [folder, setFolder] = useState('');
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();

  /** What to show instead of backups; `undefined` where there are some. */
  const look = useCallback(
    async (opener: Opener | undefined): Promise<void> => {
      const { path, state } = await desktop.backups.folder();
      setFolder(path);
      if (opener === undefined) {
        const sets = state === 'here' ? await desktop.backups.sets() : [];
        setStep(
          sets.length > 0
            ? { kind: 'phrase' }
            : { kind: 'none', words: restoreStrings[state === 'missing' ? 'missing' : 'none'](path) },
        );
        return;
      }
      const found = await findBackups(desktop, opener.key);
      if (found.kind === 'found') {
        const { newest } = found;
        setStep({ kind: 'choose', found, opener, chosen: newest, file: newest.file, ...noTrouble });
        return;
      }
      const words = {
        none: restoreStrings[state === 'missing' ? 'missing' : 'none'],
        'of-others': restoreStrings.ofOthers,
        damaged: restoreStrings.damaged,
      }[found.kind](path);
      // Backups of somebody else, but not under this device's key: perhaps the person has another phrase.
      if (found.kind === 'of-others') {
        setStep({ kind: 'phrase' });
        if (opener.phrase !== undefined) setError(words);
      } else setStep({ kind: 'none', words });
    },
    [desktop],
  );
  const guarded = useCallback(async (work: Promise<void>): Promise<void> => {
    try {
      await work;
    } catch {
      setStep({ kind: 'none', words: restoreStrings.notReached });
    }
  }, []);
  const begin = useCallback((): void => {
    void guarded(
      ownKey(desktop).then((key) => look(key === undefined ? undefined : { key, phrase: undefined })),
    );
  }, [desktop, guarded, look]);
  useEffect(() => queueMicrotask(begin), [begin]);
  const start = (): void => {
    setStep({ kind: 'looking' });
    setError(undefined);
    begin();
  };

  const judged = judgePhrase(text);
  return {
    step,
    folder,
    text,
    judged,
    error,
    start,
    type: (next: string): void => {
      setText(next);
      setError(undefined);
    },
    find: (): void => {
      const { phrase, trouble } = judged;
      if (phrase === undefined) setError(trouble && strings.trouble(trouble));
      else void guarded(keyOf(phrase).then((key) => look({ key, phrase })));
    },
    chooseFolder: async (): Promise<void> => {
      const answer = await desktop.backups.chooseFolder();
      if (answer.kind === 'refused') setStep({ kind: 'none', words: restoreStrings.refused[answer.reason] });
      else if (answer.kind === 'chosen') start();
    },
    choose: async (file: string): Promise<void> => {
      if (step.kind !== 'choose') return;
      const listed = step.found.backups.find((backup) => backup.file === file);
      if (listed === undefined) return;
      const chosen = await openBackup(desktop, step.opener.key, listed).catch(() => undefined);
      setStep({ ...step, chosen, file, ...noTrouble });
    },
    restore: async (): Promise<void> => {
      if (step.kind !== 'choose' || step.chosen === undefined) return;
      const { chosen: backup, opener } = step;
      // It is not asked for again, and must not lie about.
      setText('');
      setStep({ kind: 'restoring' });
      const failure = await bringBack(
        services,
        { ...opener, backup },
        { names, evenWithoutWayBack: step.isWithoutWayBack },
      ).catch(() => 'not-reached' as const);
      // Where it worked, the page is loaded anew.
      if (failure === undefined) return;
      const isWithoutWayBack = failure !== 'not-reached' && failure.kind === 'no-way-back';
      const trouble =
        failure === 'not-reached' ? restoreStrings.notReached : restoreStrings.failed[failure.kind];
      setStep({ ...step, isWithoutWayBack, trouble });
    },
  };
}
