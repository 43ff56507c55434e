import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import type { DraftsDocument } from './documents.ts';
import { newId, type FeedbackId, type RoomId } from './ids.ts';
import { thrownAwayDrafts, versionsOfDraft, type DraftsThen } from './queries/draft-difference.ts';
import { recordIn } from './record.ts';
import { beginDraft, discardDraft, drafts, readDrafts, writeDraft } from './records/feedback-draft.ts';
import { restoreDraft } from './restore-draft.ts';
import { createHistory } from './undo/history.ts';
import { undoable } from './undo/undoable.ts';

const copyOf = (document: DraftsDocument): DraftsDocument => {
  const copy = new Y.Doc() as DraftsDocument;
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document));
  return copy;
};

/** A draft for each of two mentorships, and a version of them. */
function world() {
  const document = new Y.Doc() as DraftsDocument;
  const [room, otherRoom] = [newId<RoomId>(), newId<RoomId>()];
  const [id, otherId] = [beginDraft(document, room, 1), beginDraft(document, otherRoom, 1)];
  writeDraft(document, id, 'title', 'The review');
  writeDraft(document, id, 'impact', 'It helped me.');
  writeDraft(document, otherId, 'impact', 'For somebody else.');
  const version = copyOf(document);
  writeDraft(document, id, 'impact', 'It helped me a lot.');
  writeDraft(document, id, 'request', 'Again, please.');
  writeDraft(document, otherId, 'impact', 'Written since.');
  return { document, version, room, otherRoom, id, otherId };
}

const others = ({ document, otherRoom }: ReturnType<typeof world>) => readDrafts(document, otherRoom);

describe('restoring a draft', () => {
  it('gives it its earlier texts back and touches no other draft', () => {
    const all = world();
    const { document, version, room, id } = all;
    const before = others(all);
    restoreDraft(document, version, room, id);
    expect(readDrafts(document, room)).toEqual(readDrafts(version, room));
    expect(others(all)).toEqual(before);
  });

  it('brings one back that was thrown away; undo throws it away again, in one step', () => {
    const all = world();
    const { document, version, room, id } = all;
    discardDraft(document, id);
    const before = others(all);
    const history = createHistory(document, undoable.drafts(document));
    restoreDraft(document, version, room, id);
    expect(readDrafts(document, room)).toEqual(readDrafts(version, room));
    writeDraft(document, id, 'impact', 'It can be written on.');
    expect(readDrafts(document, room)).toMatchObject([{ parts: { impact: 'It can be written on.' } }]);
    history.step('undo');
    history.step('undo');
    expect(readDrafts(document, room)).toEqual([]);
    expect(others(all)).toEqual(before);
  });

  it('changes nothing by a draft for another mentorship, nor one that is for another now', () => {
    const { document, version, room, otherRoom, id, otherId } = world();
    const state = drafts(document).toJSON();
    restoreDraft(document, version, room, otherId);
    restoreDraft(document, version, otherRoom, id);
    restoreDraft(document, version, room, newId());
    expect(drafts(document).toJSON()).toEqual(state);
    discardDraft(document, otherId);
    restoreDraft(document, version, room, otherId);
    expect(readDrafts(document, room)).toHaveLength(1);
    expect(readDrafts(document, otherRoom)).toEqual([]);
    recordIn(drafts(document), id)?.set('room', otherRoom);
    const moved = drafts(document).toJSON();
    restoreDraft(document, version, room, id);
    expect(drafts(document).toJSON()).toEqual(moved);
  });
});

describe('the versions of one draft', () => {
  const versions = (): {
    readonly moments: readonly DraftsThen[];
    readonly ids: readonly FeedbackId[];
  } => {
    const document = new Y.Doc() as DraftsDocument;
    const room = newId<RoomId>();
    const moments: DraftsThen[] = [];
    const keep = (): void => {
      moments.unshift({
        version: `version ${String(moments.length)}`,
        at: moments.length,
        drafts: readDrafts(document, room),
      });
    };
    const one = beginDraft(document, room, 1);
    writeDraft(document, one, 'title', 'One');
    keep();
    const two = beginDraft(document, room, 2);
    keep();
    writeDraft(document, one, 'behaviour', 'You listened.');
    writeDraft(document, two, 'impact', 'It helped.');
    keep();
    discardDraft(document, two);
    const three = beginDraft(document, room, 3);
    keep();
    discardDraft(document, three);
    discardDraft(document, one);
    keep();
    return { moments, ids: [one, two, three] };
  };

  it('are those in which it reads otherwise, the newest first', () => {
    const { moments, ids } = versions();
    const [one, two] = ids.map((id) =>
      versionsOfDraft(moments, id).map(({ version, reworded }) => [version, reworded]),
    );
    expect(one).toEqual([
      ['version 2', ['behaviour']],
      ['version 0', ['title']],
    ]);
    expect(two).toEqual([
      ['version 2', ['impact']],
      ['version 1', []],
    ]);
  });

  it('tell which drafts were thrown away, as they read last; not those that are elsewhere, nor empty ones', () => {
    const { moments, ids } = versions();
    const [one, two] = ids;
    expect(thrownAwayDrafts(moments, () => false).map(({ draft, at }) => [draft.id, at])).toEqual([
      [one, 3],
      [two, 2],
    ]);
    expect(thrownAwayDrafts(moments, (id) => id === one).map(({ draft }) => draft.id)).toEqual([two]);
  });
});
