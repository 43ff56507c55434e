import * as Y from 'yjs';
import { deriveRows } from '@/bindings/rows.ts';
import { documentNames, type MentorshipDocument, type PersonalDocument } from '@/model/documents.ts';
import { newId, type RoomId, type SessionId } from '@/model/ids.ts';
import { beginMentorship } from '@/model/records/mentorship.ts';
import { addPoint } from '@/model/records/point.ts';
import { readProfile, writeProfile, type Profile } from '@/model/records/profile.ts';
import { bookSession } from '@/model/records/session.ts';
import { openDatabase } from '@/persistence/document-database.ts';
import { updatesStoreName } from '@/persistence/update-writer.ts';
import { acquired, asSession, type World } from './world.ts';

const weekMs = 7 * 24 * 60 * 60_000;
/** Of each mentorship's sessions; the others were in the weeks before. */
const aheadCount = 4;
const topics = ['Owning the migration', 'Saying no', 'A plan for the year', 'The talk in May', 'Reviews'];
const names = ['Sam', 'Ada', 'Noor', 'Jun', 'Élise', 'Tariq', 'Ines', 'Olu', 'Mina', 'Per'];
const pointTitles = ['How the week went', 'What got stuck', 'The next step', 'A question', 'Until next time'];
/** Databases made at the same time: more would only wait for each other. */
const together = 10;

/** A data folder of somebody who has only said who they are. */
export async function makePerson(world: World): Promise<Profile> {
  const handle = await acquired(world, documentNames.personal);
  const personal = handle.document as PersonalDocument;
  writeProfile(personal, { name: 'Maya', purpose: 'both' });
  await world.store.settled();
  const profile = readProfile(personal);
  if (profile === undefined) throw new Error('There is no profile.');
  return profile;
}

/** What one session leaves on the disk. */
function agendaOf(index: number): Y.Doc {
  const document = new Y.Doc();
  const session = asSession(document);
  for (const [position, title] of pointTitles.entries())
    addPoint(session, (index + position) % 2 === 0 ? 'learner' : 'mentor', { title, minutes: 10 });
  return document;
}

/** Writes a document as its one row. */
export async function storeDocument(name: string, document: Y.Doc): Promise<void> {
  const database = await openDatabase(name);
  await new Promise((resolve, reject) => {
    // Relaxed: a measurement's data may be lost in a power cut, and it is many.
    const transaction = database.transaction([updatesStoreName], 'readwrite', { durability: 'relaxed' });
    transaction.objectStore(updatesStoreName).add(Y.encodeStateAsUpdate(document));
    transaction.addEventListener('complete', resolve);
    transaction.addEventListener('abort', () => {
      reject(transaction.error ?? new Error('refused'));
    });
  });
  database.close();
}

/**
 * A data folder as it is after years: written by what writes it in the app, only without a person. One database for each
 * document, rows for the lists, and a line in the manifest for each of them.
 */
export async function makeProfile(
  world: World,
  size: { readonly mentorships: number; readonly sessions: number },
): Promise<void> {
  const me = await makePerson(world);
  for (let number = 0; number < size.mentorships; number += 1) await makeMentorship(world, me, number, size);
  await world.store.settled();
}

/** On my lists, under the other person's name. */
export const kept = { label: '', archivedAt: undefined, removedAt: undefined };

async function makeMentorship(
  { bridge, catalogue, now }: World,
  me: Profile,
  number: number,
  size: { readonly sessions: number },
): Promise<void> {
  const room = newId<RoomId>();
  const document = new Y.Doc() as MentorshipDocument;
  const partnerName = `${names[number % names.length] ?? ''} ${String(number)}`;
  beginMentorship(document, { me, myRole: 'learner', partnerName, now: now() + number });
  const made: (readonly [name: string, document: Y.Doc])[] = [];
  for (let week = 0; week < size.sessions; week += 1) {
    const title = `${topics[week % topics.length] ?? ''} ${String(week)}`;
    // Mentorships meet at different hours.
    const startsAt = now() + (week - size.sessions + aheadCount + 1) * weekMs - number * 60 * 60_000;
    const id: SessionId = bookSession(document, 'learner', { title, startsAt, minutes: 60, place: '' });
    made.push([documentNames.session(room, id), agendaOf(number + week)]);
  }
  made.push([documentNames.mentorship(room), document]);
  for (let first = 0; first < made.length; first += together)
    await Promise.all(
      made.slice(first, first + together).map(([name, agenda]) => storeDocument(name, agenda)),
    );
  await bridge.recordSaved(
    made.map(([name, stored]) => ({ name, at: now(), stateVector: Y.encodeStateVector(stored) })),
  );
  await deriveRows(catalogue, room, document, me.personId, kept);
  for (const [, stored] of made) stored.destroy();
}
