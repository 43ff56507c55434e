import {
  Bold,
  Code,
  Heading1,
  Heading2,
  Italic,
  Link,
  List,
  ListChecks,
  ListOrdered,
  Quote,
  SquareCode,
  Strikethrough,
  Underline,
  type IconShape,
} from '@/ui/icons.ts';
import { strings } from './strings.ts';

/** The marks and blocks that can be switched on and off. */
export type NotesFormat =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strike'
  | 'code'
  | 'heading'
  | 'subheading'
  | 'bulletList'
  | 'orderedList'
  | 'taskList'
  | 'blockquote'
  | 'codeBlock';

export interface FormatDescription {
  readonly label: string;
  readonly icon: IconShape;
  /** As ui/commands/shortcut.ts writes it; the editor binds the key. */
  readonly shortcut: string;
}

export const formats: Readonly<Record<NotesFormat, FormatDescription>> = {
  bold: { label: strings.bold, icon: Bold, shortcut: 'Mod+B' },
  italic: { label: strings.italic, icon: Italic, shortcut: 'Mod+I' },
  underline: { label: strings.underline, icon: Underline, shortcut: 'Mod+U' },
  strike: { label: strings.strike, icon: Strikethrough, shortcut: 'Mod+Shift+S' },
  code: { label: strings.code, icon: Code, shortcut: 'Mod+E' },
  heading: { label: strings.heading, icon: Heading1, shortcut: 'Mod+Alt+1' },
  subheading: { label: strings.subheading, icon: Heading2, shortcut: 'Mod+Alt+2' },
  bulletList: { label: strings.bulletList, icon: List, shortcut: 'Mod+Shift+8' },
  orderedList: { label: strings.orderedList, icon: ListOrdered, shortcut: 'Mod+Shift+7' },
  taskList: { label: strings.taskList, icon: ListChecks, shortcut: 'Mod+Shift+9' },
  blockquote: { label: strings.blockquote, icon: Quote, shortcut: 'Mod+Shift+B' },
  codeBlock: { label: strings.codeBlock, icon: SquareCode, shortcut: 'Mod+Alt+C' },
};

export const formatNames = Object.keys(formats) as readonly NotesFormat[];

export const linkFormat: FormatDescription = { label: strings.link, icon: Link, shortcut: 'Mod+Shift+K' };
export const tickShortcut = 'Mod+Enter';
