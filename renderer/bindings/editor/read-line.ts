/** What opens a menu while somebody types: `/` what can be put in, `@` who can be named. */
export type MenuSign = '/' | '@';

export interface MenuQuery {
  readonly sign: MenuSign;
  /** What has been typed behind the sign. */
  readonly words: string;
  /** Where the sign stands in the line. */
  readonly at: number;
}

/** More is no name of anything in a menu; characters. */
const longestQuery = 40;

/**
 * Whether the caret stands behind a sign that asks for a menu: at the beginning of the line or after a space, with nothing but
 * one word behind it. So addresses, dates and *and/or* ask for none.
 */
export function readQuery(before: string): MenuQuery | undefined {
  const found = /(?:^|\s)([/@])([^\s/@]*)$/u.exec(before);
  const [, sign, words = ''] = found ?? [];
  if (found === null || words.length > longestQuery) return undefined;
  return { sign: sign as MenuSign, words, at: before.length - words.length - 1 };
}

/** Something that takes the rest of a line: a name to type behind `/`. */
export interface LineCommand {
  readonly id: string;
  readonly label: string;
}

export interface CommandLine<Command extends LineCommand> {
  readonly command: Command;
  /** Where the sign stands in the line. */
  readonly at: number;
  /** What follows the command's name, without spaces around it. */
  readonly rest: string;
}

const isNamed = ({ id, label }: LineCommand, name: string): boolean =>
  [id, label].some((known) => known.toLowerCase() === name.toLowerCase());

/** Whether a line ends in a command and what it is for: `/action buy milk`, also behind other words. */
export function readCommand<Command extends LineCommand>(
  line: string,
  commands: readonly Command[],
): CommandLine<Command> | undefined {
  for (const found of line.matchAll(/(?:^|\s)\/(\S+)(?=\s)/gu)) {
    const [whole, name = ''] = found;
    const command = commands.find((command) => isNamed(command, name));
    if (command === undefined) continue;
    const at = found.index + whole.length - name.length - 1;
    return { command, at, rest: line.slice(found.index + whole.length).trim() };
  }
  return undefined;
}

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Whether something is meant by what has been typed of it: the beginning of one of its words. */
export const isMeant = (label: string, typed: string): boolean =>
  typed === '' ||
  bare(label)
    .split(/[\s-]+/u)
    .some((word) => word.startsWith(bare(typed)));
