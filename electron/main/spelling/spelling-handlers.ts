import type { Handlers } from '../ipc-main.ts';

const load = async () => (await import('./our-spelling.ts')).ourSpelling();

/** Main's answers about spelling. What they need is loaded when somebody asks, or after the first paint. */
export const createSpellingHandlers = (): Pick<Handlers, Extract<keyof Handlers, `spelling:${string}`>> => ({
  'spelling:describe': async () => (await load()).describe(),
  'spelling:turn-on': async () => (await load()).turnOn(),
  'spelling:turn-off': async () => (await load()).turnOff(),
});

/** Comes back to what the person chose; nothing is fetched for it. */
export const resumeSpelling = async (): Promise<void> => (await load()).resume();
