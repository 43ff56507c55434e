import { useState, type RefObject } from 'react';
import type { TemplateId } from '@/model/ids.ts';
import { maximumTitleLength } from '@/model/records/point.ts';
import { Icon } from '@/ui/icon.tsx';
import { Plus } from '@/ui/icons.ts';
import { strings } from './strings.ts';

/** Words that were not added yet, by template: looking something up in another view does not lose them. */
const unfinished = new Map<TemplateId, string>();

export interface AddTemplatePointProps {
  readonly template: TemplateId;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onAdd: (title: string) => void;
}

/** Adds points one after another: Enter takes the words and leaves the line ready for the next. */
export function AddTemplatePoint({ template, field, onAdd }: AddTemplatePointProps) {
  const [title, setShownTitle] = useState(unfinished.get(template) ?? '');
  const setTitle = (words: string): void => {
    unfinished.set(template, words);
    setShownTitle(words);
  };
  return (
    <form
      className="grid grid-cols-[1.625rem_minmax(0,1fr)] items-center border-t border-line py-1.5 text-ink-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() === '') return;
        onAdd(title.trim());
        setTitle('');
      }}
    >
      <Icon of={Plus} size={14} />
      <input
        ref={field}
        dir="auto"
        className="template-words note"
        aria-label={strings.addPoint}
        placeholder={strings.addPoint}
        value={title}
        maxLength={maximumTitleLength}
        onChange={(event) => setTitle(event.target.value)}
        autoComplete="off"
      />
    </form>
  );
}
