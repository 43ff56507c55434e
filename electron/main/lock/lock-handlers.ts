import type { Handlers } from '../ipc-main.ts';
import type { AppLock } from './app-lock.ts';

export type LockHandlers = Pick<Handlers, Extract<keyof Handlers, `lock:${string}`>>;

/** Main's answers about the lock. */
export const createLockHandlers = (lock: AppLock): LockHandlers => ({
  'lock:describe': lock.state,
  'lock:set-up': ({ passphrase, idleMinutes }) => lock.setUp(passphrase, idleMinutes),
  'lock:change': ({ old, passphrase }) => lock.change(old, passphrase),
  'lock:remove': ({ passphrase }) => lock.remove(passphrase),
  'lock:set-idle': ({ idleMinutes }) => lock.setIdle(idleMinutes),
  'lock:lock-now': lock.lockNow,
  'lock:unlock': ({ passphrase }) => lock.unlock(passphrase),
  'lock:open-damaged': lock.openDamaged,
});
