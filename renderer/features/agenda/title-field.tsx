import { useState, type KeyboardEvent, type Ref } from 'react';
import { maximumTitleLength } from '@/model/records/point.ts';
import { writesThrough } from '@/ui/editing/own-undo.ts';
import { strings } from './strings.ts';

export interface TitleFieldProps {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly point: { readonly title: string };
  readonly isWritable: boolean;
  /** Called with each letter. */
  readonly onReword: (title: string) => void;
  readonly onEnter: () => void;
}

/** The words of the open line. They are shown as they are typed; whatever else shows them may come a frame later. */
export function TitleField({ ref, point, isWritable, onReword, onEnter }: TitleFieldProps) {
  const [words, setWords] = useState(point.title);
  const [known, setKnown] = useState(point);
  if (known !== point) {
    setKnown(point);
    setWords(point.title);
  }
  return (
    <textarea
      ref={ref}
      {...writesThrough}
      dir="auto"
      rows={1}
      aria-label={strings.title}
      className="point-title"
      value={words}
      placeholder={strings.noTitle}
      maxLength={maximumTitleLength}
      readOnly={!isWritable}
      onChange={(event) => {
        const typed = event.target.value.replaceAll('\n', ' ');
        setWords(typed);
        onReword(typed);
      }}
      onKeyDown={(event: KeyboardEvent) => {
        // It is one line. Enter within a composition takes the word that is proposed.
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onEnter();
      }}
    />
  );
}
