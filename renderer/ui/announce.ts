/** Two regions in turn: the same words twice in one region would be read once. */
let regions: readonly [HTMLElement, HTMLElement] | undefined;
let turn: 0 | 1 = 0;

/** Puts the polite live region into the document; screen readers only follow regions they already know. */
export function prepareAnnouncer(target: Document = document): void {
  if (regions?.[0].isConnected) return;
  regions = [addRegion(target), addRegion(target)];
}

/** Says `text` to a screen reader when it next pauses. Nothing is shown; use a toast for that. */
export function announce(text: string): void {
  prepareAnnouncer();
  if (!regions) return;
  regions[turn].textContent = '';
  turn = turn === 0 ? 1 : 0;
  regions[turn].textContent = text;
}

function addRegion(target: Document): HTMLElement {
  const region = target.createElement('div');
  region.className = 'sr-only';
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  // React Aria hides everything behind a dialog from assistive technology, except what carries this.
  region.setAttribute('data-live-announcer', 'true');
  target.body.append(region);
  return region;
}
