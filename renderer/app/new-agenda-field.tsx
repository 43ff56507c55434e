import { usePersonal } from '@/bindings/me.ts';
import { useOccasion } from '@/bindings/use-occasion.ts';
import { TemplateField, type TemplateFieldProps } from '@/features/templates/template-field.tsx';
import type { MentorshipDocument } from '@/model/documents.ts';

export interface NewAgendaFieldProps extends Pick<TemplateFieldProps, 'chosen' | 'onChoose'> {
  readonly mentorship: MentorshipDocument;
}

/** The choice of a template for the session that is being made, the next of its mentorship. */
export function NewAgendaField({ mentorship, ...choice }: NewAgendaFieldProps) {
  const space = usePersonal();
  const occasion = useOccasion(mentorship);
  return <TemplateField space={space} occasion={occasion} {...choice} />;
}
