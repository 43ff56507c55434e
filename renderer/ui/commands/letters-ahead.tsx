import { useLayoutEffect } from 'react';

/** How many things are on their way, one perhaps within another. */
let coming = 0;
let letters = '';

function take(event: KeyboardEvent): void {
  const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!isLetter || event.isComposing) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  letters += event.key;
}

function give({ target }: FocusEvent): void {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  const given = letters;
  stop();
  // After the field has chosen the words that it had: what is typed replaces them. Nothing else writes as a key does.
  if (given !== '') queueMicrotask(() => document.execCommand('insertText', false, given));
}

function stop(): void {
  letters = '';
  window.removeEventListener('keydown', take, true);
  document.removeEventListener('focusin', give);
}

/**
 * Stands in for what a key has asked for while that is fetched: letters that are typed meanwhile are meant for its field. They go
 * there with the focus, and are neither keys of the page behind it nor words in what was written before.
 */
export function LettersAhead() {
  useLayoutEffect(() => {
    coming += 1;
    window.addEventListener('keydown', take, true);
    document.addEventListener('focusin', give);
    return () => {
      coming -= 1;
      // What has come takes the focus soon; what could not be fetched never does.
      requestIdleCallback(() => {
        if (coming === 0) stop();
      });
    };
  }, []);
  return null;
}
