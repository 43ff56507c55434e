import { renderToString } from 'react-dom/server';
import * as Y from 'yjs';
import { expect, it } from 'vitest';
import type { SessionDocument } from '@/model/documents.ts';
import { undoable } from '@/model/undo/undoable.ts';
import { begunHistory, useHistoryInFront } from './histories.ts';

it('has begun before anything beneath is drawn, so that an editor there undoes through it', () => {
  const document = new Y.Doc() as SessionDocument;
  const found: boolean[] = [];
  function Editor() {
    found.push(begunHistory(document) !== undefined);
    return null;
  }
  function Screen() {
    useHistoryInFront(document, undoable.session);
    return <Editor />;
  }
  renderToString(<Screen />);
  expect(found).toEqual([true]);
});
