import { AtSign } from '@/ui/icons.ts';
import { platformName } from '@/platform/platform-name.ts';
import { formatShortcut } from '@/ui/commands/shortcut.ts';
import type { Role } from '@/model/role.ts';
import { roles } from '@/model/role.ts';
import { applyFormat } from './apply-format.ts';
import { formats, type NotesFormat } from './formats.ts';
import { takeLine, type InlineCommand, type LineMenuOptions, type MenuChoice } from './line-menu.ts';
import { mentionNames } from './mention-ink.ts';
import { isMeant } from './read-line.ts';

/** The blocks that `/` offers, in its order. */
const offered: readonly NotesFormat[] = [
  'heading',
  'subheading',
  'bulletList',
  'orderedList',
  'taskList',
  'blockquote',
  'codeBlock',
];

const blockChoices = (): readonly MenuChoice[] =>
  offered.map((format) => ({
    id: format,
    label: formats[format].label,
    icon: formats[format].icon,
    shortcut: formatShortcut(formats[format].shortcut, platformName()),
    choose: (editor, range) => applyFormat(editor, format, range),
  }));

const commandChoice = (command: InlineCommand): MenuChoice => ({
  id: `command-${command.id}`,
  label: command.label,
  icon: command.icon,
  choose: (editor, range) => takeLine(editor, range, command),
});

function peopleChoices(names: Readonly<Record<Role, string>>): readonly MenuChoice[] {
  const called = mentionNames(names);
  return roles.flatMap((role) =>
    called[role] === ''
      ? []
      : [
          {
            id: role,
            label: names[role],
            icon: AtSign,
            // Plain words: they mean the person by their name, and nothing can hide in them.
            choose: (editor, range) => {
              editor.chain().focus().insertContentAt(range, `@${called[role]} `).run();
            },
          },
        ],
  );
}

/** What the menu of a line offers: `/` blocks and what is handed in, `@` the two people. */
export function menuChoices(
  names: Readonly<Record<Role, string>>,
  commands: () => readonly InlineCommand[],
): LineMenuOptions['choicesFor'] {
  const [people, blocks] = [peopleChoices(names), blockChoices()];
  const called = Object.values(mentionNames(names));
  return (sign, words) => {
    // A name that stands there in full asks for nothing more.
    if (sign === '@' && called.includes(words)) return [];
    const all = sign === '@' ? people : [...blocks, ...commands().map(commandChoice)];
    return all.filter(({ label }) => isMeant(label, words));
  };
}
