import type { InlineCommand } from '@/bindings/editor/line-menu.ts';

/** The command that a line names, by its name or the beginning of it, and the words behind; `undefined` where it names none. */
export function readInline(
  line: string,
  commands: readonly InlineCommand[],
): { readonly command: InlineCommand; readonly text: string } | undefined {
  const [, typed = '', text = ''] = /^\s*\/(\p{L}+)(?:\s+(.*))?$/su.exec(line) ?? [];
  if (typed === '') return undefined;
  const name = typed.toLowerCase();
  const named = commands.filter(({ id, label }) =>
    [id, label].some((known) => known.toLowerCase().startsWith(name)),
  );
  const [command] = named;
  return command !== undefined && named.length === 1 ? { command, text: text.trim() } : undefined;
}
