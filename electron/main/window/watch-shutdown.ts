/** As much of Electron's event as this needs. */
interface Preventable {
  readonly preventDefault: () => void;
}

export interface ShutdownSources {
  /** Linux and macOS tell the app: `powerMonitor`’s `shutdown`. */
  readonly onShutdown: (listener: (event: Preventable) => void) => void;
  /** Windows asks each window: `query-session-end`. */
  readonly onSessionEnding: (listener: (event: Preventable) => void) => void;
}

/**
 * The system wants to end: the app ends as when a person quits it, and so waits for the last write, with a deadline (see
 * closing.ts). The system is held up only for that; once the app has gone it goes on by itself.
 */
export const watchShutdown = ({ onShutdown, onSessionEnding }: ShutdownSources, quit: () => void): void => {
  const holdUp = (event: Preventable): void => {
    event.preventDefault();
    quit();
  };
  onShutdown(holdUp);
  onSessionEnding(holdUp);
};
