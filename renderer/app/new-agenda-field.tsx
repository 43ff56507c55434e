import { useMySpace } from '@/bindings/use-my-space.ts';
import { useOccasion } from '@/bindings/use-occasion.ts';
import { TemplateField, type TemplateFieldProps } from '@/features/templates/template-field.tsx';
import type { MentorshipDocument } from '@/model/documents.ts';

export interface NewAgendaFieldProps extends Pick<TemplateFieldProps, 'chosen' | 'onChoose'> {
  readonly mentorship: MentorshipDocument;
}

/** The choice of a template for the session that is being made, the next of its mentorship. */
export function NewAgendaField({ mentorship, ...choice }: NewAgendaFieldProps) {
  const space = useMySpace();
  const occasion = useOccasion(mentorship);
  return space && <TemplateField space={space} occasion={occasion} {...choice} />;
}
