import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** Long enough to see what else runs, short beside a start. */
const lookMs = 200;
/** The machine's own housekeeping takes less than this part of its processors. */
const busyPart = 0.15;
/** Then the figures have to be taken as they come: the load is printed with them. */
const limitMs = 10_000;

/** Waits for a moment in which nothing else keeps the processors busy; not for ever. */
export async function quietMoment() {
  for (const limit = Date.now() + limitMs; Date.now() < limit;) {
    const before = processorTimes();
    await wait(lookMs);
    const after = processorTimes();
    const busy = after.busy - before.busy;
    if (busy < busyPart * (busy + after.idle - before.idle)) return;
  }
}

/** @returns {{ busy: number, idle: number }} milliseconds since the machine started, of all processors together */
function processorTimes() {
  const times = cpus().map((processor) => processor.times);
  return {
    busy: times.reduce((sum, { user, nice, sys, irq }) => sum + user + nice + sys + irq, 0),
    idle: times.reduce((sum, { idle }) => sum + idle, 0),
  };
}
