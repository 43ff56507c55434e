import * as Y from 'yjs';
import { deriveRows } from '@/bindings/rows.ts';
import { recordAuthor } from '@/model/authors.ts';
import { documentNames, type MentorshipDocument } from '@/model/documents.ts';
import { newId, type RoomId } from '@/model/ids.ts';
import { beginMentorship } from '@/model/records/mentorship.ts';
import { addPoint, pointNotes } from '@/model/records/point.ts';
import { bookSession } from '@/model/records/session.ts';
import { kept, makePerson, storeDocument } from './make-profile.ts';
import { writeHistory, type OnesHistory } from './write-history.ts';
import { asSession, type World } from './world.ts';

const dayMs = 24 * 60 * 60_000;

/** The session and the point that is written in, as its screen names them. */
export const writtenIn = { session: 'Where we write', point: 'What we wrote' } as const;

/** A data folder of somebody with one session: many points, and long notes on the first of them. */
export async function makeWriting(
  world: World,
  { points, history }: { readonly points: number; readonly history: OnesHistory },
): Promise<void> {
  const me = await makePerson(world);
  const room = newId<RoomId>();
  const mentorship = new Y.Doc() as MentorshipDocument;
  beginMentorship(mentorship, { me, myRole: 'learner', partnerName: 'Sam', now: world.now() });
  const session = bookSession(mentorship, 'learner', {
    title: writtenIn.session,
    startsAt: world.now() + dayMs,
    minutes: 60,
    place: '',
  });
  const agenda = asSession(new Y.Doc());
  const stop = recordAuthor(agenda, 'learner');
  const first = addPoint(agenda, 'learner', { title: writtenIn.point, minutes: 10 });
  for (let number = 2; number <= points; number += 1)
    addPoint(agenda, number % 2 === 0 ? 'learner' : 'mentor', {
      title: `Point ${String(number)}`,
      minutes: 5,
    });
  const notes = pointNotes(agenda, first);
  if (notes === undefined) throw new Error('The point has no notes.');
  writeHistory(notes, history);
  stop();
  const made = [
    [documentNames.session(room, session), agenda],
    [documentNames.mentorship(room), mentorship],
  ] as const;
  for (const [name, document] of made) await storeDocument(name, document);
  await world.bridge.recordSaved(
    made.map(([name, document]) => ({ name, at: world.now(), stateVector: Y.encodeStateVector(document) })),
  );
  await deriveRows(world.catalogue, room, mentorship, me.personId, kept);
  await world.store.settled();
}
