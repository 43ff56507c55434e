import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import * as Y from 'yjs';
import type { MentorshipDocument, SessionDocument } from '@/model/documents.ts';
import { pointNotes, readAgenda } from '@/model/records/point.ts';
import { readSessions } from '@/model/records/session.ts';
import { lacksPart } from '@/persistence/manifest.ts';
import type { World } from './world.ts';

/** The documents as their databases hold them, read past the app. */
export async function keptDocuments(page: Page): Promise<ReadonlyMap<string, Y.Doc>> {
  const stored = await page.evaluate(async () => {
    const rowsOf = (name: string): Promise<readonly Uint8Array[]> =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('updates').objectStore('updates').getAll();
          reading.addEventListener('error', () => reject(reading.error ?? new Error('not read')));
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(reading.result as readonly Uint8Array[]);
          });
        });
      });
    const kept: (readonly [name: string, rows: readonly (readonly number[])[]])[] = [];
    for (const { name } of await indexedDB.databases())
      if (name?.startsWith('waymark/') === true)
        kept.push([name.slice('waymark/'.length), (await rowsOf(name)).map((row) => [...row])]);
    return kept;
  });
  return new Map(
    stored.map(([name, rows]) => {
      const document = new Y.Doc();
      for (const row of rows) Y.applyUpdate(document, Uint8Array.from(row));
      return [name, document];
    }),
  );
}

/** The agendas of the one mentorship among them. */
export function worldIn(documents: ReadonlyMap<string, Y.Doc>): World {
  const world = new Map<string, World extends ReadonlyMap<string, infer Lines> ? Lines : never>();
  for (const [name, mentorship] of documents) {
    const room = /^(.*)\/mentorship$/u.exec(name)?.[1];
    if (room === undefined) continue;
    for (const { id, title } of readSessions(mentorship as MentorshipDocument)) {
      const document = documents.get(`${room}/session/${id}`) as SessionDocument | undefined;
      const agenda = document === undefined ? [] : readAgenda(document);
      world.set(
        title,
        agenda.map((point) => ({
          title: point.title,
          isDiscussed: point.state === 'discussed',
          words: document === undefined ? [] : wordsIn(document, point.id),
        })),
      );
    }
  }
  return world;
}

const wordsIn = (document: SessionDocument, id: Parameters<typeof pointNotes>[1]): readonly string[] =>
  pointNotes(document, id)?.toJSON().match(/e\d+x/gu) ?? [];

/** The documents that lack part of what the manifest in the data folder says was saved: none, or it raises a false alarm. */
export function accusedIn(dataFolder: string, documents: ReadonlyMap<string, Y.Doc>): readonly string[] {
  let lines: readonly string[];
  try {
    lines = readFileSync(join(dataFolder, 'manifest.jsonl'), 'utf8').split('\n');
  } catch {
    return [];
  }
  const recorded = new Map<string, Uint8Array>();
  for (const line of lines)
    try {
      const { name, vector } = JSON.parse(line) as { readonly name: string; readonly vector: string };
      recorded.set(name, new Uint8Array(Buffer.from(vector, 'base64')));
    } catch {
      // Torn by a kill.
    }
  return [...recorded].flatMap(([name, vector]) => {
    const document = documents.get(name);
    return document === undefined || lacksPart(document, vector) ? [name] : [];
  });
}
