import { formats, linkFormat, type NotesFormat } from '@/bindings/editor/formats.ts';
import type { NotesToolbar } from '@/bindings/editor/notes-toolbar.ts';
import { strings } from '@/bindings/editor/strings.ts';
import { platformName } from '@/platform/platform-name.ts';
import { formatShortcut } from '@/ui/commands/shortcut.ts';
import { FormattingToolbar } from '@/ui/editing/formatting-toolbar.tsx';

/** In plain sight; all others are behind the last button. */
const shown: readonly NotesFormat[] = ['bold', 'italic', 'bulletList', 'blockquote'];
const more: readonly (readonly NotesFormat[])[] = [
  ['heading', 'subheading'],
  ['orderedList', 'taskList', 'codeBlock'],
  ['underline', 'strike', 'code'],
];

const shortcutOf = ({ shortcut }: { readonly shortcut: string }): string =>
  formatShortcut(shortcut, platformName());

/** The formatting buttons under notes: a few, and a menu with the rest. */
export function NotesButtons({ isAvailable, isOn, toggle, editLink }: NotesToolbar) {
  if (!isAvailable) return null;
  const entries = more.map((group) =>
    group.map((id) => ({
      id,
      label: formats[id].label,
      icon: formats[id].icon,
      shortcut: shortcutOf(formats[id]),
      isOn: isOn(id),
      onChoose: () => toggle(id),
    })),
  );
  const link = {
    id: 'link',
    label: linkFormat.label,
    icon: linkFormat.icon,
    shortcut: shortcutOf(linkFormat),
    isOn: isOn('link'),
    onChoose: editLink,
  };
  return (
    <FormattingToolbar
      label={strings.format}
      formats={shown.map((id) => ({
        id,
        label: formats[id].label,
        icon: formats[id].icon,
        shortcut: shortcutOf(formats[id]),
        isOn: isOn(id),
        onToggle: () => toggle(id),
      }))}
      more={{ label: strings.moreFormats, groups: [...entries, [link]] }}
    />
  );
}
