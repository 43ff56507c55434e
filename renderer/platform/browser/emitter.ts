import type { EventName, EventPayload } from '@contract/ipc-map.ts';

type Listener<Name extends EventName> = (payload: EventPayload<Name>) => void;

export interface Emitter {
  /** Calls `listener` for every event of that name; returns what stops it. */
  readonly on: <Name extends EventName>(name: Name, listener: Listener<Name>) => () => void;
  readonly emit: <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;
}

/** Says in the page itself what main would say from outside. */
export function createEmitter(): Emitter {
  const heard = new Map<EventName, Set<Listener<EventName>>>();
  return {
    on: (name, listener) => {
      const listeners = heard.get(name) ?? new Set();
      heard.set(name, listeners);
      // One of its own each time: the same function may be given twice, and is then called twice.
      const own: Listener<EventName> = (payload) => listener(payload as EventPayload<typeof name>);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
    emit: (name, payload) => {
      for (const listener of heard.get(name) ?? []) listener(payload);
    },
  };
}
