import { failed, ok, type Result } from '@/lib/result.ts';
import type { BackedUpDocument } from '@/persistence/backup/make-backup.ts';
import type { RememberedNumbers } from '@/platform/remembered.ts';
import type { DoJob, MakingServices } from './backup-making.ts';
import type * as Restoring from './backup-restoring.ts';
import { overdueAfterMs, scheduleBackups, type BackupSchedule } from './backup-schedule.ts';
import type {
  BackupProblem,
  Backups,
  BackupsState,
  RestoreFailure,
  RestoreOptions,
  RestoreOutcome,
} from './backup-types.ts';

export type * from './backup-types.ts';

type Known = Exclude<BackupsState, { kind: 'unknown' }>;

/** Closing waits this long for a last backup; main gives the page five seconds for everything. */
const closingBackupMs = 2_000;

/** More than this many changed documents are not a quick backup. */
const quickDocuments = 50;

/** Closing a window right after a backup makes no second one, milliseconds. */
const closingPauseMs = 5 * 60_000;

/** Nobody reads faster. */
const progressEveryMs = 100;

const fingerprint = (documents: readonly BackedUpDocument[]): ReadonlyMap<string, number> =>
  new Map(documents.map(({ name, savedAt }) => [name, savedAt]));

const changedSince = (known: ReadonlyMap<string, number>, documents: readonly BackedUpDocument[]): number =>
  documents.filter(({ name, savedAt }) => known.get(name) !== savedAt).length +
  Math.max(known.size - documents.length, 0);

const outcomeName = 'backup-outcome';

/**
 * Makes the backups of this device and restores from them. One thing at a time: what is asked for meanwhile waits. What it
 * takes is loaded with the first use, not at the start.
 */
export function createBackups(
  services: MakingServices,
  world: {
    /** Outlives the window: when the last one was made, and since when none could be. */
    readonly memory: RememberedNumbers;
    /** Outlives the page being loaded anew, but not the window. */
    readonly session: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
    readonly after: (milliseconds: number, call: () => void) => () => void;
    readonly reload: () => void;
    /** In place of the worker. */
    readonly doJob?: DoJob;
  },
): Backups {
  const { desktop, store, now } = services;
  const { memory, session, after, reload, doJob } = world;
  const listeners = new Set<() => void>();
  let state: BackupsState = { kind: 'unknown' };
  let schedule: BackupSchedule | undefined;
  /** What the newest backup was made of; `undefined` until one was made or looked at. */
  let backedUp: ReadonlyMap<string, number> | undefined;
  let heldKey: Uint8Array | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let outcome: RestoreOutcome | undefined;
  let isOutcomeRead = false;

  const become = (next: Partial<Omit<Known, 'isOverdue'>>): void => {
    const before =
      state.kind === 'unknown' ? { folder: '', folderState: 'here' as const, isRunning: false } : state;
    const known = { kind: 'no-key' as const, ...before, ...next };
    const since = known.lastAt ?? memory.read('failing-since');
    state = {
      ...known,
      isOverdue: known.problem !== undefined && since !== undefined && now() - since > overdueAfterMs,
    };
    for (const listener of listeners) listener();
  };
  const without = (name: 'problem' | 'progress'): void => {
    if (state.kind === 'unknown') return;
    const { [name]: _gone, ...rest } = state;
    state = rest;
  };

  const making = () => import('./backup-making.ts');

  /** This device's key. While the lock is closed the vault gives nothing out, and the one from before holds. */
  const findKey = async (mayMake: boolean): Promise<Uint8Array | 'locked' | undefined> => {
    if ((await desktop.lock.describe()).isLocked) return heldKey ?? 'locked';
    const { myKey } = await making();
    heldKey = await myKey(desktop, mayMake);
    return heldKey;
  };

  const look = async (): Promise<void> => {
    const { path, state: folderState } = await desktop.backups.folder();
    const key = await findKey(false);
    let lastAt = memory.read('last-at');
    if (key !== undefined && key !== 'locked' && folderState === 'here') {
      const { setName } = await import('@/persistence/backup/seal.ts');
      const [newest] = await desktop.backups.list(setName(key));
      lastAt = newest?.at;
    }
    memory.write('last-at', lastAt);
    if (state.kind !== 'unknown') {
      const { lastAt: _before, ...rest } = state;
      state = rest;
    }
    become({
      kind: key === undefined ? 'no-key' : 'ready',
      folder: path,
      folderState,
      ...(lastAt !== undefined && { lastAt }),
    });
  };

  /** One after the other; the state says that something runs for as long as anything waits. */
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    waiting += 1;
    if (state.kind !== 'unknown') become({ isRunning: true });
    const turn = queue.then(work).finally(() => {
      waiting -= 1;
      without('progress');
      if (state.kind !== 'unknown') become({ isRunning: waiting > 0 });
    });
    queue = turn.catch(() => undefined);
    return turn;
  };
  let saidAt = 0;
  const progress = (done: number, total: number): void => {
    if (state.kind === 'unknown' || now() < saidAt + progressEveryMs) return;
    saidAt = now();
    become({ progress: { done, total } });
  };

  const succeeded = (at: number | undefined, documents: readonly BackedUpDocument[]): void => {
    backedUp = fingerprint(documents);
    memory.write('failing-since', undefined);
    if (at !== undefined) memory.write('last-at', at);
    without('problem');
    become({ kind: 'ready', ...(at !== undefined && { lastAt: at }) });
  };
  const didFail = (problem: BackupProblem): Result<never, BackupProblem> => {
    if (memory.read('failing-since') === undefined) memory.write('failing-since', now());
    become({ problem });
    return failed(problem);
  };

  const backUp = async (
    kind: 'automatic' | 'by-hand',
  ): Promise<Result<{ readonly at: number }, BackupProblem>> => {
    await store.settled();
    await look();
    if (store.stopped() !== undefined) return didFail('stopped');
    const { documentsToBackUp, makeOne } = await making();
    const documents = await documentsToBackUp(services);
    const lastAt = state.kind === 'unknown' ? undefined : state.lastAt;
    const isSame = backedUp !== undefined && changedSince(backedUp, documents) === 0;
    if (kind === 'automatic' && isSame && lastAt !== undefined) return ok({ at: lastAt });
    const key = await findKey(true);
    // Nothing is written while it is locked that was not there before; the next turn comes.
    if (key === 'locked') return ok({ at: lastAt ?? 0 });
    if (key === undefined) return didFail('no-key');
    become({ kind: 'ready', isRunning: true });
    const made = await makeOne(services, { key, kind, documents, progress }, doJob);
    if (!made.ok) return didFail(made.error);
    succeeded(made.value.at, documents);
    return ok({ at: made.value.at ?? lastAt ?? now() });
  };

  const keepOutcome = (next: RestoreOutcome | undefined): void => {
    outcome = next;
    isOutcomeRead = true;
    try {
      if (next === undefined) session().removeItem(outcomeName);
      else session().setItem(outcomeName, JSON.stringify(next));
    } catch {
      // Then it is not said after the page is loaded anew; it is done all the same.
    }
  };
  const readOutcome = (): RestoreOutcome | undefined => {
    if (!isOutcomeRead) {
      isOutcomeRead = true;
      try {
        // Our own page of a moment ago wrote it.
        const kept = session().getItem(outcomeName);
        outcome = kept === null ? undefined : (JSON.parse(kept) as RestoreOutcome);
      } catch {
        outcome = undefined;
      }
    }
    return outcome;
  };

  const change = (
    file: string,
    { key: given, evenWithoutWayBack = false }: RestoreOptions,
    act: (
      restoring: typeof Restoring,
      wish: Parameters<typeof Restoring.restoreFrom>[1],
    ) => Promise<Result<RestoreOutcome, RestoreFailure>>,
  ): Promise<Result<RestoreOutcome, RestoreFailure>> =>
    inTurn(async () => {
      if (store.stopped() !== undefined) return failed({ kind: 'stopped' });
      const own = await findKey(given === undefined);
      // A device that has no key yet, and is given one, begins with that one.
      const ownKey = own === undefined || own === 'locked' ? given : own;
      const key = given ?? ownKey;
      if (key === undefined || ownKey === undefined) return failed({ kind: 'no-way-back', why: 'no-key' });
      const done = await act(await import('./backup-restoring.ts'), {
        file,
        key,
        ownKey,
        evenWithoutWayBack,
        progress,
      });
      if (done.ok) {
        keepOutcome(done.value);
        // Whatever is open was read before: the page begins anew with what is on the disk now.
        reload();
      }
      return done;
    });

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look,
    begin: () => {
      schedule ??= scheduleBackups({
        now,
        after,
        lastAt: async () => {
          await look();
          return state.kind === 'unknown' ? undefined : state.lastAt;
        },
        tryOne: async () => {
          await inTurn(() => backUp('automatic'));
        },
      });
    },
    backUpNow: (kind) => inTurn(() => backUp(kind)),
    beforeClosing: async () => {
      schedule?.stop();
      const lastAt = memory.read('last-at');
      if (lastAt === undefined || waiting > 0) return;
      const pause = backedUp === undefined ? overdueAfterMs : closingPauseMs;
      if (now() - lastAt < pause) return;
      const last = inTurn(async () => {
        const { documentsToBackUp } = await making();
        if (changedSince(backedUp ?? new Map(), await documentsToBackUp(services)) > quickDocuments) return;
        await backUp('automatic');
      }).catch(() => undefined);
      await Promise.race([last, new Promise<void>((resolve) => after(closingBackupMs, resolve))]);
    },
    list: async (given) => {
      const key = given ?? (await findKey(false));
      if (key === undefined || key === 'locked') return [];
      const { listAll } = await making();
      return listAll(desktop, key, doJob);
    },
    isAnybodys: async () => (await desktop.backups.sets()).length > 0,
    restore: (file, scope, options = {}) =>
      change(file, options, ({ restoreFrom }, wish) => restoreFrom(services, wish, scope, doJob)),
    takeBack: (file, options = {}) =>
      change(file, options, ({ takeBackFrom }, wish) => takeBackFrom(services, wish, doJob)),
    outcome: readOutcome,
    dismissOutcome: () => {
      keepOutcome(undefined);
      for (const listener of listeners) listener();
    },
    chooseFolder: async () => {
      const chosen = await desktop.backups.chooseFolder();
      if (chosen.kind === 'chosen') {
        // What lies there is complete in itself.
        backedUp = undefined;
        await look();
      }
      return chosen;
    },
    showFolder: () => desktop.backups.showFolder(),
  };
}
