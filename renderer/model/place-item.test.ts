import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import type { PersonalDocument, SessionDocument } from './documents.ts';
import { newId, type PointId, type RoomId, type SessionId } from './ids.ts';
import { mergeItems } from './queries/agenda.ts';
import { addPoint, movePoint, readAgenda } from './records/point.ts';
import { addPrivatePoint, readPrivatePoints } from './records/private-point.ts';
import { placeItem } from './place-item.ts';

const room = newId<RoomId>();

function world(audiences: readonly boolean[]) {
  const document = new Y.Doc() as SessionDocument;
  const personal = new Y.Doc() as PersonalDocument;
  const session = newId<SessionId>();
  const items = () => mergeItems(readAgenda(document), readPrivatePoints(personal, room));
  const ids = audiences.map((isMine, now): PointId => {
    const title = String(now);
    if (!isMine) return addPoint(document, 'learner', { title });
    return addPrivatePoint(personal, { room, session, title, now });
  });
  const order = () => items().map(({ id }) => ids.indexOf(id));
  const place = (which: number, index: number): void =>
    placeItem({ session: document, personal }, items(), ids[which] as PointId, index);
  return { document, order, place };
}

it('puts a line where it was asked to go, whether all see it or only I do', () => {
  const move = fc.tuple(fc.nat(20), fc.nat(20));
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { minLength: 2, maxLength: 8 }),
      fc.array(move, { maxLength: 12 }),
      (audiences, moves) => {
        const { order, place } = world(audiences);
        for (const [a, b] of moves) {
          const [which, index] = [a % audiences.length, b % audiences.length];
          const before = order();
          place(which, index);
          const expected = before.filter((each) => each !== which).toSpliced(index, 0, which);
          expect(order()).toEqual(expected);
        }
      },
    ),
    { numRuns: 300 },
  );
});

it('changes nothing that the other person has when a point only goes past something of mine', () => {
  const { document, order, place } = world([false, true, false]);
  place(1, 1);
  expect(order()).toEqual([0, 1, 2]);
  const before = Y.encodeStateVector(document);
  place(0, 1);
  expect(order()).toEqual([1, 0, 2]);
  place(1, 2);
  expect(order()).toEqual([0, 2, 1]);
  expect(Y.encodeStateVector(document)).toEqual(before);
  place(2, 0);
  expect(order()).toEqual([2, 0, 1]);
  expect(Y.encodeStateVector(document)).not.toEqual(before);
});

it('keeps what is mine beneath the point it stands under, whatever the other person adds or moves', () => {
  const { document, order, place } = world([false, false, true]);
  place(2, 1);
  expect(order()).toEqual([0, 2, 1]);
  movePoint(document, readAgenda(document)[0]?.id as PointId, 1);
  expect(order()).toEqual([1, 0, 2]);
});
