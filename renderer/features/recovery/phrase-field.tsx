import type { JudgedPhrase } from '@/bindings/recovery-phrase.ts';
import { TextArea } from '@/ui/actions/text-area.tsx';
import { strings } from './strings.ts';

export interface PhraseFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What the value comes to. */
  readonly judged: JudgedPhrase;
  /** What is wrong, once it was used. */
  readonly error?: string | undefined;
}

/** Where a phrase is typed or pasted. Each finished word is listed with its number, and marked where no phrase has it. */
export function PhraseField({ value, onChange, judged, error }: PhraseFieldProps) {
  // The word under the hand is not judged before it is finished.
  const isFinished = /[\s,;.]$/u.test(value) || error !== undefined;
  const finished = isFinished ? judged.words : judged.words.slice(0, -1);
  return (
    <>
      <TextArea
        label={strings.field}
        value={value}
        onChange={onChange}
        helper={strings.fieldHelp}
        error={error}
        rows={3}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        translate="no"
        maxLength={400}
        autoFocus
      />
      {finished.length > 0 && (
        <ol
          aria-label={strings.heard}
          translate="no"
          className="mt-3 grid list-none grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-x-4 text-meta"
        >
          {finished.map(({ text, isKnown }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a word may come twice; its place is what it is
            <li key={index} className="flex min-w-0 items-baseline gap-2 py-0.5">
              <span className="num w-4 text-end text-ink-3">{index + 1}</span>
              <span
                className={isKnown ? 'min-w-0 wrap-anywhere' : 'min-w-0 wrap-anywhere text-stop underline'}
              >
                {text}
                {!isKnown && <span className="text-stop"> ({strings.unknown})</span>}
              </span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
