import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { SuggestionHint } from '@/ui/editing/suggestion-hint.tsx';
import { SuggestionList } from '@/ui/editing/suggestion-list.tsx';
import type { SuggestionPlace } from '@/ui/editing/suggestion-place.ts';
import type { CommandHint, OpenMenu } from './line-menu.ts';
import { strings } from './strings.ts';

/** What the line menu shows now. */
export interface ShownMenu {
  readonly open: OpenMenu | undefined;
  readonly hint: CommandHint | undefined;
}

export interface LineMenuViewProps {
  readonly editor: Editor;
  readonly listId: string;
  readonly shown: ShownMenu;
}

const placeAt = ({ view, state }: Editor, at: number): SuggestionPlace =>
  view.coordsAtPos(Math.min(at, state.doc.content.size));

/** The menu of the line, beneath its sign, or what its command waits for. */
export function LineMenuView({ editor, listId, shown: { open, hint } }: LineMenuViewProps) {
  const [, setScrolled] = useState(0);
  const isShown = open !== undefined || hint !== undefined;
  useEffect(() => {
    if (!isShown) return undefined;
    // What hangs from the words goes with them.
    const onScroll = (): void => setScrolled((count) => count + 1);
    window.addEventListener('scroll', onScroll, { capture: true, passive: true });
    window.addEventListener('resize', onScroll);
    return () => {
      window.removeEventListener('scroll', onScroll, { capture: true });
      window.removeEventListener('resize', onScroll);
    };
  }, [isShown]);
  if (editor.isDestroyed) return null;
  if (open !== undefined)
    return (
      <SuggestionList
        key={`${open.sign}${String(open.from)}`}
        id={listId}
        label={open.sign === '@' ? strings.people : strings.insert}
        suggestions={open.choices}
        index={open.index}
        place={placeAt(editor, open.from)}
        onChoose={(index) => open.choices[index]?.choose(editor, open)}
      />
    );
  return hint && <SuggestionHint text={strings.writeThen(hint.label)} place={placeAt(editor, hint.from)} />;
}
