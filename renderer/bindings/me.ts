import { createContext, use, useCallback } from 'react';
import { documentNames, type PersonalDocument } from '@/model/documents.ts';
import { readProfile, writeProfile, type Profile } from '@/model/records/profile.ts';
import type { DocumentHandle } from '@/persistence/document-store.ts';
import { undoable } from '@/model/undo/undoable.ts';
import { useHistoryInFront } from './histories.ts';
import { useDerived } from './use-derived.ts';
import { useDocument, type Opened } from './use-opened.ts';

/**
 * My personal space, opened once for as long as the window is there. The first paint waits for it, so that it is held
 * against the manifest only where it is empty: then this is the first run, or everything is gone.
 */
export const useMyDocument = (): Opened<DocumentHandle> => useDocument(documentNames.personal, 'if-empty');

/** Who I am, or `undefined` before the first run is done. */
export function useProfile(handle: DocumentHandle): {
  readonly profile: Profile | undefined;
  readonly write: (profile: Pick<Profile, 'name' | 'purpose'>) => void;
} {
  const document = handle.document as PersonalDocument;
  const read = useCallback(() => readProfile(document), [document]);
  const profile = useDerived(document.getMap('profile'), read);
  const write = useCallback(
    (changed: Pick<Profile, 'name' | 'purpose'>) => {
      writeProfile(document, changed);
    },
    [document],
  );
  return { profile, write };
}

export const MeContext = createContext<Profile | undefined>(undefined);

/** Who I am, everywhere behind the first run. */
export function useMe(): Profile {
  const me = use(MeContext);
  if (me === undefined) throw new Error('useMe needs a MeContext above it');
  return me;
}

/** My personal space, for as long as the window is there. */
export const PersonalContext = createContext<PersonalDocument | undefined>(undefined);

/** What is only mine, everywhere behind the first run. */
export function usePersonal(): PersonalDocument {
  const personal = use(PersonalContext);
  if (personal === undefined) throw new Error('usePersonal needs a PersonalContext above it');
  useHistoryInFront(personal, undoable.personal);
  return personal;
}
