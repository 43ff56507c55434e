import { app, powerMonitor, webContents, type WebContents } from 'electron';
import type { AppLock } from './app-lock.ts';

/** How often the system is asked how long nobody has touched it: a lock of one minute closes at most this late. */
const intervalMs = 5_000;

/**
 * Closes the lock when the person has been away for as long as they chose, or the system says that they are. Whoever works in
 * the app is there whatever the system says: some desktops do not tell it, and would have the lock close again and again.
 */
export const lockWhenIdle = (lock: AppLock): void => {
  let timer: NodeJS.Timeout | undefined;
  let lastInput = performance.now();
  const wasTouched = (): void => {
    lastInput = performance.now();
  };
  const idleSeconds = (): number =>
    Math.min(powerMonitor.getSystemIdleTime(), (performance.now() - lastInput) / 1000);
  const look = (): void => {
    const { idleMinutes } = lock.state();
    if (idleMinutes > 0 && idleSeconds() >= idleMinutes * 60) lock.lockNow();
  };
  const away = (): void => {
    if (lock.state().idleMinutes > 0) lock.lockNow();
  };
  const follow = (): void => {
    const { isLocked, isSet, idleMinutes } = lock.state();
    const isWatching = isSet && !isLocked && idleMinutes > 0;
    if (!isWatching) {
      clearInterval(timer);
      timer = undefined;
    } else if (timer === undefined) {
      wasTouched();
      timer = setInterval(look, intervalMs);
    }
  };
  // Also to those that are there already.
  const listen = (contents: WebContents): void => void contents.on('input-event', wasTouched);
  app.on('web-contents-created', (_event, contents) => listen(contents));
  for (const contents of webContents.getAllWebContents()) listen(contents);
  // The timer rests while the machine sleeps, and so it would be open for a moment when it wakes.
  powerMonitor.on('suspend', away);
  powerMonitor.on('lock-screen', away);
  lock.subscribe(follow);
  follow();
};
