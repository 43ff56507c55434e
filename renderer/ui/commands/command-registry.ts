import { isEnabled, type Command, type CommandGroup } from './command.ts';

/** A place's hold on the commands it offers. */
export interface Registration {
  /** What the place offers from now on. Nobody is told where only `run` is another function. */
  readonly update: (commands: readonly Command[]) => void;
  readonly remove: () => void;
}

export interface CommandRegistry {
  readonly groups: readonly CommandGroup[];
  readonly register: (commands: readonly Command[]) => Registration;
  /** All commands there are now, group by group; the same array until one of them changes. */
  readonly snapshot: () => readonly Command[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Runs it if it is there and enabled; answers whether it did. */
  readonly run: (id: string) => boolean;
}

interface Place {
  commands: readonly Command[];
}

/**
 * The commands of one window.
 * 1. A command is there while the place that registered it is.
 * 2. Of two with one id the later one counts: a view in front of another. The earlier one is back when that is gone.
 * 3. Running always reaches the newest `run`, also through a snapshot taken earlier.
 */
export function createCommandRegistry(groups: readonly CommandGroup[]): CommandRegistry {
  const places = new Set<Place>();
  const listeners = new Set<() => void>();
  const groupOrder = new Map(groups.map(({ id }, index) => [id, index]));
  let known: readonly Command[] = [];

  const current = (): ReadonlyMap<string, Command> =>
    new Map([...places].flatMap(({ commands }) => commands).map((command) => [command.id, command]));

  const run = (id: string): boolean => {
    const command = current().get(id);
    if (command === undefined || !isEnabled(command)) return false;
    command.run();
    return true;
  };

  const changed = (): void => {
    const orderOf = ({ group }: Command): number => groupOrder.get(group) ?? groups.length;
    const next = [...current().values()].toSorted((a, b) => orderOf(a) - orderOf(b));
    if (next.length === known.length && next.every((command, index) => looksLike(command, known[index])))
      return;
    known = next.map((command) => ({ ...command, run: () => run(command.id) }));
    for (const listener of listeners) listener();
  };

  const check = (commands: readonly Command[]): readonly Command[] => {
    const stray = commands.find(({ group }) => !groupOrder.has(group));
    if (stray) throw new Error(`The command ${stray.id} is in no known group: ${stray.group}`);
    return commands;
  };

  return {
    groups,
    register: (commands) => {
      const place: Place = { commands: check(commands) };
      places.add(place);
      changed();
      return {
        update: (next) => {
          place.commands = check(next);
          changed();
        },
        remove: () => {
          places.delete(place);
          changed();
        },
      };
    },
    snapshot: () => known,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run,
  };
}

/** Whether nobody could see a difference. */
function looksLike(one: Command, other: Command | undefined): boolean {
  return (
    other !== undefined &&
    one.id === other.id &&
    one.title === other.title &&
    one.shortTitle === other.shortTitle &&
    one.group === other.group &&
    one.icon === other.icon &&
    one.shortcut === other.shortcut &&
    one.otherShortcut === other.otherShortcut &&
    one.isRepeatable === other.isRepeatable &&
    one.isLocal === other.isLocal &&
    one.keywords === other.keywords &&
    isEnabled(one) === isEnabled(other)
  );
}
