import { minutesOf, type LibraryTemplate } from '@/model/queries/template-shelf.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Eye, PenLine } from '@/ui/icons.ts';
import { Paper } from '@/ui/paper/paper.tsx';
import { strings } from './strings.ts';
import { TemplatePoints } from './template-points.tsx';

export interface OurTemplateProps {
  readonly template: LibraryTemplate;
  readonly isHidden: boolean;
  readonly onMakeMine: () => void;
  readonly onHide: () => void;
  readonly onShowAgain: () => void;
}

/** A template that comes with Waymark, to read, and to make one's own of. */
export function OurTemplate({ template, isHidden, onMakeMine, onHide, onShowAgain }: OurTemplateProps) {
  const { name, helps, points } = template;
  return (
    <Paper aria-label={name}>
      <h2 className="title-head">{name}</h2>
      <p className="note mt-1 text-ink-2">{helps}</p>
      <TemplatePoints className="mt-4 border-t border-line" points={points} />
      <p className="meta num mt-3">{strings.inAll(points.length, minutesOf(points))}</p>
      <div className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-line pt-4">
        <Button icon={PenLine} onClick={onMakeMine}>
          {strings.makeMine}
        </Button>
        <span className="meta min-w-0 flex-1 basis-48">{strings.makeMineDetail}</span>
        {isHidden ? (
          <Button variant="text" icon={Eye} onClick={onShowAgain}>
            {strings.bringBack}
          </Button>
        ) : (
          <Button variant="text" onClick={onHide}>
            {strings.hide}
          </Button>
        )}
      </div>
    </Paper>
  );
}
