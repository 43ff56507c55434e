import { useCallback, useSyncExternalStore } from 'react';
import { documentNames, type PersonalDocument } from '@/model/documents.ts';
import { phraseCheckedAt, writePhraseChecked } from '@/model/records/recovery.ts';
import type { DocumentStore } from '@/persistence/document-store.ts';
import type { DesktopApi } from '@/platform/desktop.ts';
import { useServices } from './services.ts';
import { useDerived } from './use-derived.ts';

/**
 * Where the recovery phrase is: `pending` in this device's vault, waiting to be written down; `kept` by the person alone;
 * `unreachable` where the system does not give out what it keeps for us.
 */
export type RecoveryState = 'unknown' | 'pending' | 'kept' | 'unreachable';

export interface RecoverySnapshot {
  readonly state: RecoveryState;
  /** Whether the system guards this device's keys; `undefined` until it has been asked. */
  readonly protection: 'system' | 'none' | undefined;
  /** The person has just come, and has not said "later" yet. */
  readonly isOffered: boolean;
}

/** What is known of the recovery phrase, never the phrase itself. */
export interface RecoveryStore {
  readonly snapshot: () => RecoverySnapshot;
  readonly subscribe: (listener: () => void) => () => void;
  /** Makes sure that there is a phrase, once; not before the first paint, nor before it is known who is here. */
  readonly ask: () => void;
  /** Offers to write it down, to somebody who has just come. */
  readonly offer: () => void;
  readonly later: () => void;
  /** The person has shown that they have it: it is forgotten here. */
  readonly written: () => Promise<void>;
  /** Another phrase took its place. */
  readonly renew: () => Promise<void>;
}

export function createRecoveryStore(
  desktop: Pick<DesktopApi, 'readSecret' | 'writeSecret' | 'forgetSecret' | 'secretsProtection'>,
  documents: Pick<DocumentStore, 'acquire'>,
  now: () => number,
): RecoveryStore {
  let current: RecoverySnapshot = { state: 'unknown', protection: undefined, isOffered: false };
  let isAsked = false;
  const listeners = new Set<() => void>();
  const become = (next: Partial<RecoverySnapshot>): void => {
    current = { ...current, ...next };
    for (const listener of listeners) listener();
  };
  const look = async (): Promise<void> => {
    // Its list of words and its cryptography are not for the first paint.
    const { ensureRecovery } = await import('./recovery.ts');
    await ensureRecovery(desktop);
    const pending = await desktop.readSecret('pending-phrase');
    become({
      state: pending === null ? 'kept' : 'pending',
      protection: await desktop.secretsProtection(),
    });
  };
  const record = async (at: number | undefined): Promise<void> => {
    const acquired = await documents.acquire(documentNames.personal, 'if-empty');
    if (!acquired.ok) return;
    writePhraseChecked(acquired.value.document as PersonalDocument, at);
    acquired.value.release();
  };

  return {
    snapshot: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask: () => {
      if (isAsked) return;
      isAsked = true;
      look().catch(() => {
        isAsked = false;
        become({ state: 'unreachable' });
      });
    },
    offer: () => become({ isOffered: true }),
    later: () => become({ isOffered: false }),
    written: async () => {
      await desktop.forgetSecret('pending-phrase');
      await record(now());
      become({ state: 'kept', isOffered: false });
    },
    renew: async () => {
      const { renewPhrase } = await import('./recovery-phrase.ts');
      await renewPhrase(desktop);
      await record(undefined);
      become({ state: 'pending' });
    },
  };
}

export function useRecovery(): RecoverySnapshot {
  const { recovery } = useServices();
  return useSyncExternalStore(recovery.subscribe, recovery.snapshot);
}

/** When I last showed that I have my phrase; milliseconds since 1970. */
export function usePhraseChecked(document: PersonalDocument): number | undefined {
  return useDerived(
    document.getMap('recovery'),
    useCallback(() => phraseCheckedAt(document), [document]),
  );
}
