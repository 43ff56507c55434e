import type { PersonalDocument, SessionDocument } from './documents.ts';
import type { PointId } from './ids.ts';
import type { AgendaItem } from './queries/agenda.ts';
import { edit } from './record.ts';
import { movePoint } from './records/point.ts';
import { placePrivatePoint } from './records/private-point.ts';

/**
 * Moves a line of the agenda to `index` among the others. What only I see gives way by itself: to the other person no point moved
 * that only went past something of mine.
 */
export function placeItem(
  documents: { readonly session: SessionDocument; readonly personal: PersonalDocument },
  items: readonly AgendaItem[],
  id: PointId,
  index: number,
): void {
  const from = items.findIndex((item) => item.id === id);
  const item = items[from];
  if (item === undefined || from === index) return;
  const wanted = items.toSpliced(from, 1).toSpliced(index, 0, item);
  const shared = wanted.filter(({ audience }) => audience === 'both');
  if (item.audience === 'both') movePoint(documents.session, id, shared.indexOf(item));
  placePrivatePoints(documents.personal, wanted, id);
}

/** Gives my private points the places that they have in `wanted`; those that have them already are not written. */
function placePrivatePoints(personal: PersonalDocument, wanted: readonly AgendaItem[], moved: PointId): void {
  const last = wanted.findLastIndex(({ audience }) => audience === 'both');
  // Behind all points stands what was never placed, as long as nothing is put among it.
  const isEndAsItWas = !wanted.slice(last + 1).some(({ id }) => id === moved);
  let beneath: PointId | undefined;
  let rank = 0;
  edit(personal, () => {
    wanted.forEach((item, index) => {
      if (item.audience === 'both') [beneath, rank] = [item.id, 0];
      else {
        const { place } = item.point;
        const isThere =
          place === undefined
            ? isEndAsItWas && index > last
            : place.beneath === beneath && place.rank === rank;
        if (!isThere) placePrivatePoint(personal, item.id, { beneath, rank });
        rank += 1;
      }
    });
  });
}
