import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useHistories } from '@/bindings/histories.ts';
import { platformName } from '@/platform/platform-name.ts';
import { announce } from '@/ui/announce.ts';
import type { Command } from '@/ui/commands/command.ts';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { fieldWithOwnUndo, hearNativeUndo, undoInField, watchFocusedField } from '@/ui/editing/own-undo.ts';
import { keepPlace } from '@/ui/editing/keep-place.ts';
import { Redo2, Undo2 } from '@/ui/icons.ts';
import { strings } from './strings.ts';
import { undoWords } from './undo-words.ts';

const isInField = (): boolean => fieldWithOwnUndo(document.activeElement) !== undefined;

/**
 * Undo and redo, wherever they are asked for: keys, the system's menu, the palette. They walk the documents in front;
 * where a plain field has the focus, what was typed there.
 */
export function useUndoCommands(): void {
  const { next, step } = useHistories();
  const inField = useSyncExternalStore(watchFocusedField, isInField);

  const inDocument = useCallback(
    (direction: 'undo' | 'redo'): void => {
      keepPlace(() => {
        const taken = step(direction);
        if (taken === undefined) return;
        announce(direction === 'undo' ? strings.undone(undoWords(taken)) : strings.redone(undoWords(taken)));
      });
    },
    [step],
  );
  useEffect(() => hearNativeUndo(inDocument), [inDocument]);

  const command = (direction: 'undo' | 'redo'): Omit<Command, 'shortcut' | 'icon'> => {
    const subject = next[direction];
    return {
      id: direction,
      title: inField ? strings[direction] : strings.doAgainOrBack(direction, subject && undoWords(subject)),
      group: 'edit',
      isRepeatable: true,
      isEnabled: inField || subject !== undefined,
      run: () => (isInField() ? undoInField(direction) : inDocument(direction)),
    };
  };
  useCommands([
    { ...command('undo'), icon: Undo2, shortcut: 'Mod+Z' },
    {
      ...command('redo'),
      icon: Redo2,
      shortcut: 'Mod+Shift+Z',
      ...(platformName() !== 'darwin' && { otherShortcut: 'Mod+Y' }),
    },
  ]);
}
