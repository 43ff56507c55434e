import type { PersonalDocument } from '@/model/documents.ts';
import { minutesOf, type Occasion, type OfferedTemplate } from '@/model/queries/template-shelf.ts';
import { SelectField } from '@/ui/actions/select-field.tsx';
import { strings } from './strings.ts';
import { nameOf } from './template-list.tsx';
import { useOfferedTemplates } from './use-offered-templates.ts';

export interface TemplateFieldProps {
  readonly space: PersonalDocument;
  readonly occasion: Occasion;
  /** `undefined` for an empty agenda. */
  readonly chosen: OfferedTemplate | undefined;
  readonly onChoose: (template: OfferedTemplate | undefined) => void;
}

/** What the agenda of a session that is being made begins with. */
export function TemplateField({ space, occasion, chosen, onChoose }: TemplateFieldProps) {
  const offered = useOfferedTemplates(space, occasion).filter(({ points }) => points.length > 0);
  const groupOf = ({ isSuggested, isMine }: OfferedTemplate): string =>
    isSuggested ? strings.forThisSession(occasion.number) : isMine ? strings.mine : strings.others;
  const labelOf = (template: OfferedTemplate): string =>
    template.isMine && template.isSuggested ? strings.mineBeside(nameOf(template)) : nameOf(template);
  return (
    <SelectField
      label={strings.beginWith}
      value={chosen?.id ?? ''}
      onChange={(id) => onChoose(offered.find((template) => template.id === id))}
      options={[
        { value: '', label: strings.emptyAgenda },
        ...offered.map((template) => ({
          value: template.id,
          label: labelOf(template),
          group: groupOf(template),
        })),
      ]}
      helper={
        chosen
          ? strings.chosenHelper(chosen.helps, chosen.points.length, minutesOf(chosen.points))
          : strings.emptyAgendaHelper
      }
    />
  );
}
