import type { NotesFormat, NotesToolbar } from '@/bindings/editor/rich-notes.tsx';
import { IconButton } from '@/ui/actions/icon-button.tsx';
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
    <>
      {formats.map(([format, label, icon]) => (
        <IconButton
          key={format}
          label={label}
          icon={icon}
          aria-pressed={isOn(format)}
          // Keeps the selection in the text while the button is pressed.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => toggle(format)}
        />
      ))}
    </>
  );
}
