import { useMemo } from 'react';
import { useHidden, useMyTemplates } from '@/bindings/use-library.ts';
import type { PersonalDocument } from '@/model/documents.ts';
import { offerTemplates, type Occasion, type OfferedTemplate } from '@/model/queries/template-shelf.ts';
import { libraryTemplates } from './library/all.ts';

/** The templates in the order in which they are offered for a session. */
export function useOfferedTemplates(space: PersonalDocument, occasion: Occasion): readonly OfferedTemplate[] {
  const mine = useMyTemplates(space);
  const hidden = useHidden(space, 'template');
  return useMemo(() => offerTemplates(libraryTemplates, mine, hidden, occasion), [mine, hidden, occasion]);
}
