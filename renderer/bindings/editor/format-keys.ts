import { Extension } from '@tiptap/core';
import { applyFormat } from './apply-format.ts';
import { formatNames, formats, linkFormat } from './formats.ts';

/** As the editor's keymap writes a shortcut. */
const keyOf = ({ shortcut }: { readonly shortcut: string }): string => {
  const parts = shortcut.split('+');
  const key = parts.pop() ?? '';
  return [...parts, key.toLowerCase()].join('-');
};

/**
 * The keys of all formats, as the buttons and the sheet of shortcuts name them. Each is heard here and nowhere else: the editor's
 * own Ctrl B would also hear Ctrl Shift B where no quote can be made.
 */
export const FormatKeys = Extension.create<{ readonly onEditLink: () => void }>({
  name: 'formatKeys',
  priority: 1_150,
  addKeyboardShortcuts() {
    const { editor, options } = this;
    const bound = formatNames.map((format) => [
      keyOf(formats[format]),
      () => {
        applyFormat(editor, format);
        return true;
      },
    ]);
    const link = [
      keyOf(linkFormat),
      () => {
        options.onEditLink();
        return true;
      },
    ];
    return Object.fromEntries([...bound, link]) as Record<string, () => boolean>;
  },
});
