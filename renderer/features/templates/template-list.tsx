import type { ReactNode } from 'react';
import type { MyTemplate } from '@/bindings/use-library.ts';
import { templatePath } from '@/lib/paths.ts';
import type { TemplateId } from '@/model/ids.ts';
import { minutesOf } from '@/model/queries/template-shelf.ts';
import type { Template } from '@/model/records/template.ts';
import type { NewTemplatePoint } from '@/model/records/template-point.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Icon } from '@/ui/icon.tsx';
import { Lock } from '@/ui/icons.ts';
import { uiStrings } from '@/ui/strings.ts';
import { libraryTemplates } from './library/all.ts';
import { strings } from './strings.ts';

/** A template as lists and messages name it. */
export const nameOf = ({ name }: { readonly name: string }): string =>
  name.trim() === '' ? strings.noName : name;

export interface TemplateListProps {
  readonly mine: readonly MyTemplate[];
  readonly removed: readonly Template[];
  /** The names of Waymark's that are hidden. */
  readonly hidden: readonly string[];
  readonly chosen: string | undefined;
  readonly onBringBack: (id: TemplateId) => void;
  readonly onShowAgain: (name: string) => void;
}

/** My templates, then Waymark's; what is hidden or removed is folded away beneath them. */
export function TemplateList(props: TemplateListProps) {
  const { mine, removed, hidden, chosen } = props;
  const shown = libraryTemplates.filter(({ id }) => !hidden.includes(id));
  const aside = hidden.flatMap((name) => libraryTemplates.find(({ id }) => id === name) ?? []);
  return (
    <>
      <h1 className="title-head mt-1">{strings.templates}</h1>
      <h2 className="sec mt-4 flex items-center gap-1.5">
        {strings.mine}
        <Icon of={Lock} size={12} className="text-ink-3" />
        <span className="sr-only">{uiStrings.onlyMe}</span>
      </h2>
      {mine.length === 0 && <p className="mt-1 text-ink-3">{strings.noneOfMine}</p>}
      <ul className="mt-1">
        {mine.map((template) => (
          <Row key={template.id} template={template} chosen={chosen} />
        ))}
      </ul>
      <h2 className="sec mt-5">{strings.ours}</h2>
      <ul className="mt-1">
        {shown.map((template) => (
          <Row key={template.id} template={template} chosen={chosen} />
        ))}
      </ul>
      <Folded title={strings.hidden} count={aside.length}>
        {aside.map((template) => (
          <Folder key={template.id} name={template.name} onBringBack={() => props.onShowAgain(template.id)} />
        ))}
      </Folded>
      <Folded title={strings.removed} count={removed.length}>
        {removed.map((template) => (
          <Folder
            key={template.id}
            name={nameOf(template)}
            onBringBack={() => props.onBringBack(template.id)}
          />
        ))}
      </Folded>
    </>
  );
}

interface RowProps {
  readonly template: {
    readonly id: string;
    readonly name: string;
    readonly points: readonly NewTemplatePoint[];
  };
  readonly chosen: string | undefined;
}

function Row({ template, chosen }: RowProps) {
  const { id, points } = template;
  return (
    <li>
      <a
        href={`#${templatePath(id)}`}
        aria-current={id === chosen ? 'page' : undefined}
        className="template-row"
      >
        <span dir="auto" className="said block truncate">
          {nameOf(template)}
        </span>
        <span className="meta num block">{strings.pointsAndMinutes(points.length, minutesOf(points))}</span>
      </a>
    </li>
  );
}

interface FoldedProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Folded({ title, count, children }: FoldedProps) {
  if (count === 0) return null;
  return (
    <details className="mt-5">
      <summary className="sec cursor-pointer">
        {title} <span className="num font-[430]">{count}</span>
      </summary>
      <ul className="mt-1">{children}</ul>
    </details>
  );
}

function Folder({ name, onBringBack }: { readonly name: string; readonly onBringBack: () => void }) {
  return (
    <li className="flex items-center gap-2 py-0.5">
      <span dir="auto" className="said min-w-0 flex-1 truncate">
        {name}
      </span>
      <Button variant="text" isSmall aria-label={strings.bringBackThis(name)} onClick={onBringBack}>
        {strings.bringBack}
      </Button>
    </li>
  );
}
