import { useServices } from '@/bindings/services.ts';
import { useHidden, useMyTemplates, useRemovedTemplates } from '@/bindings/use-library.ts';
import { usePersonal } from '@/bindings/me.ts';
import { lastStepOf } from '@/bindings/histories.ts';
import type { PersonalDocument } from '@/model/documents.ts';
import { hide, showAgain } from '@/model/records/hidden.ts';
import { makeTemplate, removeTemplate, restoreTemplate } from '@/model/records/template.ts';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { showToast } from '@/ui/feedback/toasts.ts';
import { ListView } from '@/ui/frame/list-view.tsx';
import { Page } from '@/ui/frame/page.tsx';
import { Plus } from '@/ui/icons.ts';
import { libraryTemplates } from './library/all.ts';
import { OurTemplate } from './our-template.tsx';
import { OwnTemplate } from './own-template.tsx';
import { strings } from './strings.ts';
import { nameOf, TemplateList } from './template-list.tsx';
import './templates.css';

export interface TemplatesScreenProps {
  /** The template in front, if one is: the name of one of Waymark's, the id of one of mine. */
  readonly id: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
}

/** Agendas to begin with: Waymark's and my own. Nobody else sees which there are. */
export function TemplatesScreen(props: TemplatesScreenProps) {
  const { now } = useServices();
  const space = usePersonal();
  const make = (): void => props.onOpen(makeTemplate(space, { name: '', points: [], now: now() }));
  useCommands([{ id: 'new-template', title: strings.newTemplate, group: 'file', icon: Plus, run: make }]);
  return (
    <Page
      crumbs={[{ label: strings.templates }]}
      actions={[{ id: 'new-template', label: strings.newTemplate, icon: Plus, isMain: true, onChoose: make }]}
    >
      <Templates {...props} space={space} />
    </Page>
  );
}

function Templates({ space, id, onOpen }: TemplatesScreenProps & { readonly space: PersonalDocument }) {
  const { now } = useServices();
  const mine = useMyTemplates(space);
  const removed = useRemovedTemplates(space);
  const hidden = useHidden(space, 'template');
  const own = mine.find((template) => template.id === id);
  const ours = libraryTemplates.find((template) => template.id === id);

  const remove = (): void => {
    if (own === undefined) return;
    removeTemplate(space, own.id, now());
    const undo = lastStepOf(space);
    showToast(strings.removedTemplate(nameOf(own)), {
      label: strings.undo,
      onChoose: () => {
        // The step itself, so that undo afterwards goes on before it; later, when something came after it, an edit.
        if (!undo()) restoreTemplate(space, own.id);
        onOpen(own.id);
      },
    });
    onOpen(undefined);
  };

  const hideOurs = (): void => {
    if (ours === undefined) return;
    hide(space, 'template', ours.id, now());
    const undo = lastStepOf(space);
    showToast(strings.hiddenToast(ours.name), {
      label: strings.undo,
      onChoose: () => {
        if (!undo()) showAgain(space, 'template', ours.id);
      },
    });
  };

  return (
    <ListView
      listLabel={strings.templates}
      isChosen={id !== undefined}
      onShowList={() => onOpen(undefined)}
      list={
        <TemplateList
          mine={mine}
          removed={removed}
          hidden={hidden}
          chosen={id}
          onBringBack={(template) => {
            restoreTemplate(space, template);
            onOpen(template);
          }}
          onShowAgain={(name) => {
            showAgain(space, 'template', name);
            onOpen(name);
          }}
        />
      }
    >
      <div className="max-w-168 px-4 pt-1 pb-6">
        {own && <OwnTemplate key={own.id} space={space} template={own} onRemove={remove} />}
        {ours && (
          <OurTemplate
            template={ours}
            isHidden={hidden.includes(ours.id)}
            onHide={hideOurs}
            onShowAgain={() => showAgain(space, 'template', ours.id)}
            onMakeMine={() => {
              const { name, helps, points } = ours;
              onOpen(makeTemplate(space, { name, helps, points, copyOf: ours.id, now: now() }));
            }}
          />
        )}
        {!own && !ours && (
          <p className="mt-4 text-ink-3">{id === undefined ? strings.chooseOne : strings.unknown}</p>
        )}
      </div>
    </ListView>
  );
}
