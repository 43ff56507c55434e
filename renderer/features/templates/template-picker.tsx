import { useMemo, useState } from 'react';
import { go } from 'fuzzysort';
import type { PersonalDocument } from '@/model/documents.ts';
import { minutesOf, type Occasion, type OfferedTemplate } from '@/model/queries/template-shelf.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Icon } from '@/ui/icon.tsx';
import { Lock } from '@/ui/icons.ts';
import { Picker } from '@/ui/picker/picker.tsx';
import { uiStrings } from '@/ui/strings.ts';
import { strings } from './strings.ts';
import { nameOf } from './template-list.tsx';
import { TemplatePoints } from './template-points.tsx';
import './templates.css';
import { useOfferedTemplates } from './use-offered-templates.ts';

export interface TemplatePickerProps {
  readonly space: PersonalDocument;
  readonly occasion: Occasion;
  readonly onUse: (template: OfferedTemplate) => void;
  readonly onClose: () => void;
}

/** How well the words have to fit, of 1: letters scattered over a sentence find nothing. */
const worstFit = 0.27;

/** Chooses a template for the agenda in front, and shows what it will add before it does. */
export function TemplatePicker({ space, occasion, onUse, onClose }: TemplatePickerProps) {
  const offered = useOfferedTemplates(space, occasion);
  const [typed, setTyped] = useState('');
  const found = useMemo(() => {
    const words = typed.trim();
    if (words === '') return offered;
    return go(words, offered, { keys: ['name', 'helps'], threshold: worstFit, limit: 0 }).map(
      ({ obj }) => obj,
    );
  }, [offered, typed]);
  const byId = (id: string | undefined): OfferedTemplate | undefined =>
    found.find((template) => template.id === id);
  const use = (id: string | undefined): void => {
    const template = byId(id);
    if (template !== undefined && template.points.length > 0) onUse(template);
  };

  return (
    <Picker
      label={strings.pick}
      placeholder={strings.searchPlaceholder}
      listLabel={strings.templates}
      typed={typed}
      onType={setTyped}
      nothing={strings.nothingFound(typed.trim())}
      isClickToLook
      onChoose={use}
      onClose={onClose}
      lines={found.map((template) => ({
        id: template.id,
        content: <Line template={template} number={occasion.number} />,
      }))}
      asideLabel={strings.whatItAdds}
      aside={(id) => {
        const template = byId(id);
        return (
          template && (
            <>
              <p className="title-section wrap-anywhere">{nameOf(template)}</p>
              {template.helps !== '' && <p className="said mt-1 text-ink-2">{template.helps}</p>}
              <TemplatePoints className="mt-3 border-t border-line" points={template.points} />
            </>
          )
        );
      }}
      foot={(id) => {
        const template = byId(id);
        return (
          template && (
            <>
              <p className="meta num min-w-0 flex-1 basis-48">
                {template.points.length === 0
                  ? strings.nothingToAdd
                  : strings.willAdd(template.points.length, minutesOf(template.points))}
              </p>
              <Button variant="text" onClick={onClose}>
                {strings.notNow}
              </Button>
              {template.points.length > 0 && (
                <Button variant="primary" onClick={() => use(id)}>
                  {strings.add(template.points.length)}
                </Button>
              )}
            </>
          )
        );
      }}
    />
  );
}

function Line({ template, number }: { readonly template: OfferedTemplate; readonly number: number }) {
  return (
    <span className="min-w-0 flex-1">
      <span dir="auto" className="said block truncate">
        {nameOf(template)}
      </span>
      {(template.isMine || template.isSuggested) && (
        <span className="meta flex items-center gap-1.5">
          {template.isMine && (
            <>
              <Icon of={Lock} size={12} />
              <span className="sr-only">{uiStrings.onlyMe}</span>
              {strings.mine}
            </>
          )}
          {template.isMine && template.isSuggested && ', '}
          {template.isSuggested && strings.forSession(number)}
        </span>
      )}
    </span>
  );
}
