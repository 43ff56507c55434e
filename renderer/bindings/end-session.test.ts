import * as Y from 'yjs';
import { beforeEach, describe, expect, it } from 'vitest';
import { failed, ok } from '@/lib/result.ts';
import { documentNames, type MentorshipDocument, type SessionDocument } from '@/model/documents.ts';
import { newId, type RoomId } from '@/model/ids.ts';
import { addPoint, readAgenda } from '@/model/records/point.ts';
import { bookSession, readSession } from '@/model/records/session.ts';
import { beginRun, readRuns } from '@/model/records/timer.ts';
import { endWithCarryOver, type Ending } from './end-session.ts';
import type { Services } from './services.ts';

const room = newId<RoomId>();
const booked = { title: 'Session', startsAt: 1, minutes: 60, place: '' };

/** A session with two open points and its clock running, and the one after it. */
function createWorld() {
  const mentorship = new Y.Doc() as MentorshipDocument;
  const [session, next] = [
    bookSession(mentorship, 'learner', booked),
    bookSession(mentorship, 'learner', { ...booked, startsAt: 2 }),
  ];
  const [document, there] = [new Y.Doc() as SessionDocument, new Y.Doc() as SessionDocument];
  const points = (['one', 'two'] as const).map((title) => addPoint(document, 'mentor', { title }));
  beginRun(document, points[0], 100);
  const documents = new Map([
    [documentNames.session(room, session), document],
    [documentNames.session(room, next), there],
  ]);
  const done: string[] = [];
  const services = {
    now: () => 900,
    store: {
      acquire: (name: string) => {
        const found = documents.get(name);
        return Promise.resolve(
          found === undefined
            ? failed({ kind: 'document-incomplete', name })
            : ok({
                document: found,
                settled: () => {
                  done.push(`${found === there ? 'next' : 'this'} stored`);
                  return Promise.resolve({ kind: 'saved' });
                },
                release: () => undefined,
              }),
        );
      },
    },
    versions: {
      keep: (name: string, cause: string) => {
        done.push(`${name === documentNames.session(room, session) ? 'this' : 'other'} kept: ${cause}`);
        return Promise.reject(new Error('the disk is full'));
      },
    },
  } as unknown as Services;
  mentorship.on('update', () => done.push('ended'));
  const ending: Ending = {
    room,
    session,
    mentorship,
    document,
    myRole: 'learner',
    carry: { points, to: next },
  };
  return { mentorship, session, next, document, there, documents, done, services, ending };
}

let world: ReturnType<typeof createWorld>;
beforeEach(() => {
  world = createWorld();
});

describe('a session that ends', () => {
  it('stores what goes on first, ends then, and keeps a version, or goes without one', async () => {
    const { mentorship, session, there, document, done, services, ending } = world;
    expect(await endWithCarryOver(services, ending)).toBe(2);
    expect(readAgenda(there).map(({ title }) => title)).toEqual(['one', 'two']);
    expect(readAgenda(document).map(({ carriedTo }) => carriedTo)).toEqual([world.next, world.next]);
    expect(readRuns(document)).toMatchObject([{ from: 100, to: 900 }]);
    expect(readSession(mentorship, session)).toMatchObject({
      state: 'held',
      endedAt: 900,
      endedBy: 'learner',
    });
    expect(done).toEqual(['next stored', 'ended', 'this kept: session-end']);
  });

  it('is left as it was where the other agenda cannot be opened', async () => {
    const { mentorship, session, next, document, documents, done, services, ending } = world;
    documents.delete(documentNames.session(room, next));
    expect(await endWithCarryOver(services, ending)).toBeUndefined();
    expect(readSession(mentorship, session)?.state).toBe('planned');
    expect(readRuns(document)).toMatchObject([{ to: undefined }]);
    expect(readAgenda(document).map(({ carriedTo }) => carriedTo)).toEqual([undefined, undefined]);
    expect(done).toEqual([]);
  });

  it('after a crash in between is ended once more, and nothing is doubled', async () => {
    const { there, services, ending } = world;
    await endWithCarryOver(services, ending);
    expect(await endWithCarryOver(services, ending)).toBe(2);
    expect(readAgenda(there)).toHaveLength(2);
  });

  it('ended when the two stopped talking, and takes along nothing that is to stay', async () => {
    const { mentorship, session, there, document, services, ending } = world;
    expect(await endWithCarryOver(services, { ...ending, endedAt: 400, carry: undefined })).toBe(0);
    expect(readAgenda(there)).toEqual([]);
    expect(readRuns(document)).toMatchObject([{ to: 400 }]);
    expect(readSession(mentorship, session)).toMatchObject({ endedAt: 400, changedAt: 900 });
  });
});
