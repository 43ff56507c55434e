import type { NotesFormat, NotesToolbar } from '@/bindings/editor/rich-notes.tsx';
import { FormattingToolbar } from '@/ui/editing/formatting-toolbar.tsx';
import { Bold, Italic, List, Quote, type IconShape } from '@/ui/icons.ts';
import { strings } from './strings.ts';

const formats: readonly (readonly [format: NotesFormat, label: string, icon: IconShape])[] = [
  ['bold', strings.bold, Bold],
  ['italic', strings.italic, Italic],
  ['bulletList', strings.list, List],
  ['blockquote', strings.quote, Quote],
];

/** The formatting buttons under a point's notes. */
export function NotesButtons({ isOn, toggle }: NotesToolbar) {
  return (
    <FormattingToolbar
      label={strings.format}
      formats={formats.map(([id, label, icon]) => ({
        id,
        label,
        icon,
        isOn: isOn(id),
        onToggle: () => toggle(id),
      }))}
    />
  );
}
