import type * as Y from 'yjs';
import { ok } from '@/lib/result.ts';
import { parseDocumentName, type SessionDocument } from '@/model/documents.ts';
import type { Catalogue } from '@/persistence/catalogue.ts';
import type { DocumentHandle, DocumentStore } from '@/persistence/document-store.ts';
import { agendasRead, deriveAgendaRow } from './agenda-rows.ts';

/** Whoever types changes an agenda ten times a second; lists follow when they pause. */
const deriveAfterMs = 1_000;

interface Watched {
  readonly document: Y.Doc;
  holders: number;
  due: ReturnType<typeof setTimeout> | undefined;
  readonly stop: () => void;
}

/**
 * Keeps what lists know of agendas true for all sessions that are opened through the store which it gives back, whoever changes
 * them: after a pause, and when the last who holds one lets go of it. What was not written then is mended by
 * {@link rebuildAgendaRows}.
 */
export function keepAgendaRows(
  store: DocumentStore,
  { catalogue, now }: { readonly catalogue: Catalogue; readonly now: () => number },
): DocumentStore {
  const watched = new Map<string, Watched>();

  const derive = (name: string, document: Y.Doc): void => {
    const named = parseDocumentName(name);
    if (named?.kind !== 'session') return;
    // Rows can always be made anew: what could not be written now is derived with the next change or start.
    deriveAgendaRow(catalogue, named, document as SessionDocument, now()).catch(() => undefined);
  };

  const watch = (name: string, document: Y.Doc): Watched => {
    const known = watched.get(name);
    if (known?.document === document) return known;
    const deriveNow = (): void => {
      if (entry.due === undefined) return;
      clearTimeout(entry.due);
      entry.due = undefined;
      derive(name, document);
    };
    const onUpdate = (): void => {
      clearTimeout(entry.due);
      entry.due = setTimeout(deriveNow, deriveAfterMs);
    };
    const entry: Watched = {
      document,
      holders: 0,
      due: undefined,
      stop: () => {
        document.off('update', onUpdate);
        deriveNow();
      },
    };
    document.on('update', onUpdate);
    watched.set(name, entry);
    return entry;
  };

  const acquire: DocumentStore['acquire'] = async (name, check) => {
    const acquired = await store.acquire(name, check);
    if (!acquired.ok || parseDocumentName(name)?.kind !== 'session') return acquired;
    const { document, settled, release } = acquired.value;
    const entry = watch(name, document);
    entry.holders += 1;
    let isReleased = false;
    const handle: DocumentHandle = {
      document,
      settled,
      release: () => {
        if (isReleased) return;
        isReleased = true;
        entry.holders -= 1;
        if (entry.holders === 0) {
          entry.stop();
          if (watched.get(name) === entry) watched.delete(name);
        }
        release();
      },
    };
    return ok(handle);
  };

  return { ...store, acquire };
}

/**
 * Reads the agendas anew that were stored after they had been read for the lists, or never were: the app was stopped in
 * between, or the catalogue was lost. One after another, each when the window has nothing else to do.
 */
export async function rebuildAgendaRows(
  {
    store,
    catalogue,
    now,
  }: { readonly store: DocumentStore; readonly catalogue: Catalogue; readonly now: () => number },
  listSaved: () => Promise<readonly { readonly name: string; readonly at: number }[]>,
  idle: () => Promise<void>,
): Promise<void> {
  const [read, savedDocuments] = await Promise.all([agendasRead(catalogue), listSaved()]);
  for (const { name, at } of savedDocuments) {
    const named = parseDocumentName(name);
    if (named?.kind !== 'session' || (read.get(named.session) ?? 0) > at) continue;
    await idle();
    const acquired = await store.acquire(name);
    if (!acquired.ok) continue;
    await deriveAgendaRow(catalogue, named, acquired.value.document as SessionDocument, now()).catch(
      () => undefined,
    );
    acquired.value.release();
  }
}
