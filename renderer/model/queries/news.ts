import * as Y from 'yjs';
import { authorOf, authorRuns } from '../authors.ts';
import type { SessionDocument } from '../documents.ts';
import type { DecisionId, PointId } from '../ids.ts';
import { recordsIn, richText } from '../record.ts';
import { decisions } from '../records/decision.ts';
import type { Seen } from '../records/looked.ts';
import { points } from '../records/point.ts';
import { sessionNotes } from '../records/session-notes.ts';
import type { Role } from '../role.ts';

/** What the other person did to a point since I looked. */
export interface PointNews {
  /** Begun, carried or moved here. */
  readonly isAdded: boolean;
  /** The fields that were written: `title`, `notes`, `state`, `order` … */
  readonly fields: readonly string[];
  /** The blocks of its notes in which there are new words or ticks, by their place. */
  readonly blocks: readonly number[];
}

/** What the other person did in a session since I looked. What they only took out of a text leaves no trace to tell of. */
export interface News {
  readonly points: ReadonlyMap<PointId, PointNews>;
  /** Taken off the agenda. */
  readonly removed: readonly PointId[];
  /** The blocks of the session's own notes. */
  readonly blocks: readonly number[];
  readonly decisions: readonly DecisionId[];
}

export const noNews: News = { points: new Map(), removed: [], blocks: [], decisions: [] };

/** Who changed a record last and when is no news by itself. */
const notTold: ReadonlySet<string> = new Set(['changedBy', 'changedAt', 'carriedFrom.point', 'cameAs']);

type IsNew = (item: Y.Item) => boolean;

/** Whether there are new words, or a new tick in a check list, in a text or a block, however deep it nests. */
function hasNewWords(type: Y.AbstractType<unknown>, isNew: IsNew): boolean {
  const waiting = [type];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const tick = next instanceof Y.XmlElement ? next._map.get('checked') : undefined;
    if (tick?.deleted === false && isNew(tick)) return true;
    for (let item = next._start; item !== null; item = item.right) {
      if (item.deleted) continue;
      if (item.content instanceof Y.ContentString && isNew(item)) return true;
      if (item.content instanceof Y.ContentType) waiting.push(item.content.type);
    }
  }
  return false;
}

const newBlocks = (notes: Y.XmlFragment | undefined, isNew: IsNew): readonly number[] =>
  ((notes?.toArray() ?? []) as readonly unknown[]).flatMap((block, index) =>
    block instanceof Y.AbstractType && hasNewWords(block, isNew) ? [index] : [],
  );

function fieldsWritten(record: Y.Map<unknown>, isNew: IsNew): readonly string[] {
  return [...record._map].flatMap(([key, item]) => {
    if (item.deleted || notTold.has(key)) return [];
    const { content } = item;
    const isWritten = content instanceof Y.ContentType ? hasNewWords(content.type, isNew) : isNew(item);
    return isWritten ? [key] : [];
  });
}

/**
 * Who put a record here. What both may make is written by nobody; whoever did first dug its grave (record.ts), the first of all
 * that `removedAt` has been.
 */
function madeBy(document: SessionDocument, record: Y.Map<unknown>): Role | undefined {
  let grave = record._map.get('removedAt') ?? null;
  while (grave !== null && grave.left !== null) grave = grave.left;
  return grave === null ? undefined : authorOf(document, grave.id.client);
}

/** Whether anybody but me wrote in it since; most of the time nobody did, and nothing has to be looked through. */
const hasMore = (document: SessionDocument, seen: Seen, me: Role): boolean =>
  [...document.store.clients.keys()].some(
    (client) =>
      Y.getState(document.store, client) > (seen.get(client) ?? 0) && authorOf(document, client) !== me,
  );

/**
 * What the other person wrote beyond what I had seen; nothing for a session that I see for the first time, where all
 * of it would be.
 */
export function readNews(document: SessionDocument, seen: Seen | undefined, me: Role): News {
  if (seen === undefined || !hasMore(document, seen, me)) return noNews;
  const isNewBy =
    (unknown: Role | undefined): IsNew =>
    ({ id, length }) => {
      const clock = Math.max(id.clock, seen.get(id.client) ?? 0);
      const rest = id.clock + length - clock;
      if (rest <= 0 || (authorOf(document, id.client) ?? unknown) === me) return false;
      // Words of mine that they only gave another form are no news.
      return authorRuns(document, { client: id.client, clock }, rest).some(({ by }) => by !== me);
    };
  const told = new Map<PointId, PointNews>();
  const removed: PointId[] = [];
  for (const [id, record] of recordsIn(points(document))) {
    const isNew = isNewBy(madeBy(document, record));
    const fields = fieldsWritten(record, isNew);
    if (record.has('removedAt')) {
      if (fields.includes('removedAt')) removed.push(id as PointId);
      continue;
    }
    const news = {
      isAdded: record._item !== null && isNew(record._item),
      fields,
      blocks: newBlocks(richText(record, 'notes'), isNew),
    };
    if (news.isAdded || fields.length > 0) told.set(id as PointId, news);
  }
  const isNew = isNewBy(undefined);
  return {
    points: told,
    removed,
    blocks: newBlocks(sessionNotes(document), isNew),
    decisions: recordsIn(decisions(document)).flatMap(([id, record]) =>
      !record.has('removedAt') && fieldsWritten(record, isNew).length > 0 ? [id as DecisionId] : [],
    ),
  };
}

export const isNoNews = ({ points: told, removed, blocks, decisions: decided }: News): boolean =>
  told.size + removed.length + blocks.length + decided.length === 0;

/** How much is new, for a sentence. */
export function countNews({ points: told, removed, blocks, decisions: decided }: News): {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly decisions: number;
  readonly notes: boolean;
} {
  const added = [...told.values()].filter((news) => news.isAdded).length;
  return {
    added,
    changed: told.size - added,
    removed: removed.length,
    decisions: decided.length,
    notes: blocks.length > 0,
  };
}
