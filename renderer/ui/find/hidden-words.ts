/** Words that belong to an element of the page and are not drawn now, such as the notes of a closed line. */
export interface HiddenWords {
  readonly text: () => string;
  /** Draws them. */
  readonly reveal: () => void;
  /** Where they are, beside the element while they are found: "in its notes". */
  readonly place: string;
}

const hidden = new WeakMap<Element, HiddenWords>();

/** Lets words be found that are not drawn; returns what ends it. */
export function hideWords(element: Element, words: HiddenWords): () => void {
  hidden.set(element, words);
  return () => {
    if (hidden.get(element) === words) hidden.delete(element);
  };
}

export const hiddenWordsOf = (element: Element): HiddenWords | undefined => hidden.get(element);
