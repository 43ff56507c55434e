import { prepareAnnouncer } from './announce.ts';

/** Call once before the first render: readies what has to be in the document before a part needs it. */
export function prepareDocument(target: Document = document): void {
  claimPressStyle(target);
  prepareAnnouncer(target);
}

/**
 * React Aria adds one inline style element (touch-action for pressable things) unless an element with this id is
 * there already. Our content policy refuses inline styles and would log a violation, so a meta element takes the
 * id and `base.css` states the rule.
 */
function claimPressStyle(target: Document): void {
  const id = 'react-aria-pressable-style';
  if (target.getElementById(id)) return;
  const claim = target.createElement('meta');
  claim.id = id;
  target.head.append(claim);
}
