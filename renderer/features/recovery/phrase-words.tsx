import { strings } from './strings.ts';

/** The phrase to be written down, each word with its number. */
export function PhraseWords({ words }: { readonly words: readonly string[] }) {
  return (
    <ol
      aria-label={strings.words}
      className="mt-4 grid list-none grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-x-6 rounded-lg bg-well px-5 py-3"
      // Whatever this device translates, these words stay as they are.
      translate="no"
    >
      {words.map((word, index) => (
        <li key={strings.wordNumber(index)} className="flex items-baseline gap-3 py-1.5">
          <span className="num w-5 text-end text-ink-3">{index + 1}</span>
          <span className="note font-[560]">{word}</span>
        </li>
      ))}
    </ol>
  );
}
