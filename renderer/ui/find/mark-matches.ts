import type { Match } from './find-matches.ts';

/** The names that floating.css gives a look to. */
const allName = 'found';
const currentName = 'found-current';

/**
 * Marks what was found, and the one in front more strongly. Chromium paints the marks over the page without touching it or
 * the selection, so that the words of an editor stay as they are.
 */
export function markMatches(matches: readonly Match[], current: Match | undefined): void {
  clearMarks();
  const ranges = matches.flatMap((match) =>
    match.kind === 'text' && match !== current ? [match.range] : [],
  );
  CSS.highlights.set(allName, new Highlight(...ranges));
  if (current?.kind === 'text') {
    const front = new Highlight(current.range);
    front.priority = 1;
    CSS.highlights.set(currentName, front);
  }
  for (const match of matches) if (match.kind === 'field') match.field.dataset['found'] ??= '';
  for (const match of matches)
    if (match.kind === 'hidden') {
      match.element.dataset['found'] ??= '';
      match.element.dataset['foundPlace'] = match.words.place;
    }
  if (current?.kind === 'field') current.field.dataset['found'] = 'current';
  if (current?.kind === 'hidden') current.element.dataset['found'] = 'current';
}

export function clearMarks(): void {
  CSS.highlights.delete(allName);
  CSS.highlights.delete(currentName);
  for (const element of document.querySelectorAll<HTMLElement>('[data-found]')) {
    delete element.dataset['found'];
    delete element.dataset['foundPlace'];
  }
}

/** Brings it into view, in the middle, where it is not in view already. */
export function showMatch(match: Match): void {
  const element = elementOf(match);
  if (element === null) return;
  const box = (match.kind === 'text' ? match.range : element).getBoundingClientRect();
  const inFront = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  if (
    inFront !== null &&
    (element.contains(inFront) || inFront.contains(element)) &&
    inFront !== document.body
  )
    return;
  element.scrollIntoView({ block: 'center' });
}

function elementOf(match: Match): HTMLElement | null {
  switch (match.kind) {
    case 'field':
      return match.field;
    case 'hidden':
      return match.element;
    case 'text':
      return match.range.startContainer.parentElement;
  }
}
