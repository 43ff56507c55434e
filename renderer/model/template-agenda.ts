import type { SessionDocument } from './documents.ts';
import type { PointId } from './ids.ts';
import { plainNotes, richNotes } from './plain-notes.ts';
import { edit } from './record.ts';
import { addPoints, pointNotes, readAgenda } from './records/point.ts';
import type { NewTemplatePoint } from './records/template-point.ts';
import { insertRichText } from './rich-text.ts';
import type { Role } from './role.ts';

/**
 * What a template of this agenda would hold: its points in their order, without those that are parked or have no words. Only
 * what both can read stands in a session's document, so no private point comes along.
 */
export const agendaAsTemplate = (
  document: SessionDocument,
  withNotes: boolean,
): readonly NewTemplatePoint[] =>
  readAgenda(document)
    .filter(({ state, title }) => state !== 'parked' && title.trim() !== '')
    .map(({ id, title, kind, owner, minutes }) => ({
      title,
      kind,
      owner,
      minutes,
      ...(withNotes && { notes: plainNotes(pointNotes(document, id)) }),
    }));

/**
 * Puts a template's points at the end of an agenda, begun by who uses it. What stands there stays; undo takes all of them back
 * at once. Answers the new points.
 */
export function putOnAgenda(
  document: SessionDocument,
  beganBy: Role,
  points: readonly NewTemplatePoint[],
): readonly PointId[] {
  let ids: readonly PointId[] = [];
  edit(document, () => {
    ids = addPoints(
      document,
      beganBy,
      points.map(({ title, kind, owner, minutes }) => ({
        title,
        kind,
        ...(owner !== undefined && { owner }),
        ...(minutes !== undefined && { minutes }),
      })),
    );
    for (const [index, { notes = '' }] of points.entries()) {
      const id = ids[index];
      const written = id && pointNotes(document, id);
      if (written) insertRichText(written, richNotes(notes));
    }
  });
  return ids;
}
