import type { ReactNode, RefObject } from 'react';
import type { NewAction } from '@/model/records/action.ts';
import { announce } from '@/ui/announce.ts';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { Icon } from '@/ui/icon.tsx';
import { Plus } from '@/ui/icons.ts';
import { ActionLineField } from './action-line-field.tsx';
import type { People } from './read-line.ts';
import { strings } from './strings.ts';
import { useActionLine } from './use-action-line.ts';

/** Words that were not added yet, by place: looking something up in another view does not lose them. */
const unfinished = new Map<string, string>();

export interface AddActionProps {
  /** Where what was not added yet is kept for: a session, a mentorship, the list of all. */
  readonly place: string;
  readonly people: People;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** Answers whether it could be added; the words stay where they are if not. */
  readonly onAdd: (action: NewAction) => Promise<boolean>;
  /** Called when Escape leaves it without words. A click elsewhere leaves it where it is: nothing moves from under the pointer. */
  readonly onLeave?: () => void;
  /** Stands behind the line: a choice of whom it is about. */
  readonly children?: ReactNode;
}

/** Whether somebody began to write here and did not add it. */
export const isUnfinished = (place: string): boolean => (unfinished.get(place) ?? '').trim() !== '';

/** Adds actions one after another: Enter takes what was written and leaves the line ready for the next. */
export function AddAction({ place, people, field, onAdd, onLeave, children }: AddActionProps) {
  const line = useActionLine(unfinished.get(place) ?? '', people, (words) => unfinished.set(place, words));

  const add = async (): Promise<void> => {
    const { text, owner, due } = line.reading;
    if (text === '') return;
    const action: NewAction = {
      text,
      owner: owner?.value ?? people.myRole,
      ...(due && { dueOn: due.value }),
    };
    // Whoever writes on meanwhile writes the next one.
    const { line: written } = line;
    line.write('');
    if (await onAdd(action)) announce(strings.added(text));
    else line.write(written);
  };

  return (
    <div
      className="flex items-start gap-1 rounded-sm text-ink-3 has-[textarea:focus-visible]:outline-2 has-[textarea:focus-visible]:outline-offset-1 has-[textarea:focus-visible]:outline-ink"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        field.current?.blur();
        if (line.line.trim() === '') onLeave?.();
      }}
    >
      <span className="flex size-6 flex-none items-center justify-center">
        <Icon of={Plus} size={14} />
      </span>
      <div className="min-w-0 flex-1 py-0.5">
        <ActionLineField
          line={line}
          people={people}
          label={strings.add}
          field={field}
          keyShortcuts="A"
          className="block w-full text-ink outline-none not-placeholder-shown:font-serif not-placeholder-shown:text-read"
          onEnter={() => void add()}
          hint={line.line === '' && strings.addHint}
        />
      </div>
      {children || <span className="kbd py-0.5 pe-1">A</span>}
    </div>
  );
}

/** The way to the line for new actions; typed while somebody writes, its longer keys lead there too. */
export function useAddCommand(onAdd: (() => void) | undefined): void {
  useCommands([
    {
      id: 'add-action',
      title: strings.add,
      group: 'session',
      icon: Plus,
      shortcut: 'A',
      otherShortcut: 'Mod+Shift+T',
      isEnabled: onAdd !== undefined,
      run: () => onAdd?.(),
    },
  ]);
}
