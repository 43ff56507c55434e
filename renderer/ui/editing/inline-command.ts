import { createContext } from 'react';
import type { IconShape } from '../icons.ts';

/** Something that can be done with words where they are written: a line that begins with `/` and its name. */
export interface InlineCommand {
  /** What stands after the slash: `action`. */
  readonly id: string;
  /** "Make an action of it" */
  readonly label: string;
  readonly icon: IconShape;
  readonly run: (text: string) => void;
}

/**
 * Gives the commands for what is written about one thing, by its id, or about nothing in particular. Whoever offers them
 * provides it; whoever has a place to write asks it.
 */
export const InlineCommandsContext = createContext<(about?: string) => readonly InlineCommand[]>(() => []);

/** The command that a line names, by its name or the beginning of it, and the words behind; `undefined` where it names none. */
export function readInline(
  line: string,
  commands: readonly InlineCommand[],
): { readonly command: InlineCommand; readonly text: string } | undefined {
  const [, name = '', text = ''] = /^\s*\/(\p{L}+)(?:\s+(.*))?$/su.exec(line) ?? [];
  if (name === '') return undefined;
  const named = commands.filter(({ id }) => id.startsWith(name.toLowerCase()));
  const [command] = named;
  return command !== undefined && named.length === 1 ? { command, text: text.trim() } : undefined;
}
