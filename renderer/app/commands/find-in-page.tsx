import { lazy, Suspense, useRef, useState } from 'react';
import { LettersAhead } from '@/ui/commands/letters-ahead.tsx';
import { useCommands } from '@/ui/commands/use-commands.ts';
import type { FindBarHandle } from '@/ui/find/find-bar.tsx';
import { ArrowDown, ArrowUp, Search } from '@/ui/icons.ts';
import { strings } from './strings.ts';

// Nobody looks for a word before the first paint.
const FindBar = lazy(async () => ({ default: (await import('@/ui/find/find-bar.tsx')).FindBar }));

/** Longer than this, a selection is not what somebody looks for. */
const longestSelection = 100;

interface Place {
  readonly focused: Element | null;
  readonly range: Range | undefined;
}

const placeNow = (): Place => {
  const selection = getSelection();
  const range =
    selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;
  return { focused: document.activeElement, range };
};

const returnTo = ({ focused, range }: Place): void => {
  if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
  // A field keeps its own selection.
  if (range === undefined || focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement)
    return;
  if (!range.startContainer.isConnected) return;
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
};

const chosenWords = (): string | undefined => {
  const words = getSelection()?.toString().trim() ?? '';
  return words === '' || words.length > longestSelection || words.includes('\n') ? undefined : words;
};

/** Offers to find words on the page, and shows the bar for it. */
export function FindInPage() {
  const [isOpen, setIsOpen] = useState(false);
  const [query, setQuery] = useState('');
  const before = useRef<Place>(undefined);
  const bar = useRef<FindBarHandle>(null);

  const open = (): void => {
    const words = chosenWords();
    const isInBar = document.activeElement?.closest('[data-find-bar]') != null;
    if (!isInBar) before.current = placeNow();
    if (words !== undefined && !isInBar) setQuery(words);
    if (isOpen) bar.current?.focus(isInBar ? undefined : words);
    else setIsOpen(true);
  };
  const step = (by: 1 | -1): void => {
    if (isOpen) bar.current?.step(by);
    else open();
  };
  useCommands([
    {
      id: 'find-in-page',
      title: strings.findInPage,
      group: 'edit',
      icon: Search,
      shortcut: 'Mod+F',
      run: open,
    },
    {
      id: 'find-next',
      title: strings.findNext,
      group: 'edit',
      icon: ArrowDown,
      shortcut: 'Mod+G',
      isEnabled: isOpen,
      run: () => step(1),
    },
    {
      id: 'find-previous',
      title: strings.findPrevious,
      group: 'edit',
      icon: ArrowUp,
      shortcut: 'Mod+Shift+G',
      isEnabled: isOpen,
      run: () => step(-1),
    },
  ]);
  if (!isOpen) return null;
  return (
    <Suspense fallback={<LettersAhead />}>
      <FindBar
        ref={bar}
        initialQuery={query}
        onQuery={setQuery}
        onClose={() => {
          setIsOpen(false);
          if (before.current !== undefined) returnTo(before.current);
        }}
      />
    </Suspense>
  );
}
