import type { Editor } from '@tiptap/core';
import { Check } from '@/ui/icons.ts';
import type { Command } from '@/ui/commands/command.ts';
import { applyFormat } from './apply-format.ts';
import { tickHere } from './check-list.ts';
import { formatNames, formats, linkFormat, tickShortcut } from './formats.ts';
import { strings } from './strings.ts';

/**
 * What can be done to the words of an editor, for the palette and the sheet of shortcuts. The editor hears the keys itself.
 */
export function notesCommands(
  editor: Editor | undefined,
  isEnabled: boolean,
  onEditLink: () => void,
): readonly Command[] {
  const command = (
    rest: Omit<Command, 'group' | 'isLocal' | 'isEnabled' | 'run'>,
    run: (editor: Editor) => void,
  ) => ({
    ...rest,
    group: 'edit',
    isLocal: true,
    isEnabled,
    run: () => {
      if (editor !== undefined && !editor.isDestroyed) run(editor);
    },
  });
  return [
    ...formatNames.map((format) =>
      command(
        {
          id: `notes-${format}`,
          title: strings.inNotes(formats[format].label),
          icon: formats[format].icon,
          shortcut: formats[format].shortcut,
          keywords: strings.formatWords,
        },
        (editor) => applyFormat(editor, format),
      ),
    ),
    command(
      {
        id: 'notes-link',
        title: strings.changeLink,
        icon: linkFormat.icon,
        shortcut: linkFormat.shortcut,
        keywords: strings.formatWords,
      },
      onEditLink,
    ),
    command(
      { id: 'notes-tick', title: strings.tickInNotes, icon: Check, shortcut: tickShortcut },
      (editor) => {
        editor.commands.focus();
        tickHere(editor);
      },
    ),
  ];
}
