import { lazy, useState, type ReactNode } from 'react';
import { useServices } from '@/bindings/services.ts';
import type { OpenMentorship } from '@/bindings/use-mentorship.ts';
import type { SessionId } from '@/model/ids.ts';
import type { OfferedTemplate } from '@/model/queries/template-shelf.ts';
import type { Role } from '@/model/role.ts';
import { showToast } from '@/ui/feedback/toasts.ts';
import { strings } from './strings.ts';

const NewAgendaField = lazy(async () => ({
  default: (await import('./new-agenda-field.tsx')).NewAgendaField,
}));
const SeriesDialog = lazy(async () => ({
  default: (await import('@/features/templates/series-dialog.tsx')).SeriesDialog,
}));

export interface TemplateChoice {
  /** For the form that makes a session, or several at once. */
  readonly field: ReactNode;
  /** Nothing is chosen yet. */
  readonly reset: () => void;
  /**
   * Puts what was chosen on the agendas of the sessions that were just booked, in their order; where there are several, it asks
   * whether on all of them. Resolves when the points are on disk, or cannot be put there.
   */
  readonly putOn: (sessions: readonly SessionId[]) => Promise<void>;
  /** That question, while it waits. */
  readonly question: ReactNode;
}

interface Asked {
  readonly name: string;
  readonly count: number;
  readonly answer: (where: 'first' | 'all') => void;
}

/** What the agenda of a session that is being made begins with. */
export function useTemplateChoice(mentorship: OpenMentorship, myRole: Role | undefined): TemplateChoice {
  const services = useServices();
  const [chosen, setChosen] = useState<OfferedTemplate>();
  const [asked, setAsked] = useState<Asked>();

  const ask = (name: string, count: number): Promise<'first' | 'all'> =>
    new Promise((resolve) => {
      setAsked({
        name,
        count,
        answer: (where) => {
          setAsked(undefined);
          resolve(where);
        },
      });
    });

  return {
    field: <NewAgendaField mentorship={mentorship.document} chosen={chosen} onChoose={setChosen} />,
    reset: () => setChosen(undefined),
    putOn: async (sessions) => {
      if (chosen === undefined || myRole === undefined) return;
      const where = sessions.length > 1 ? await ask(chosen.name, sessions.length) : 'all';
      const on = where === 'all' ? sessions : sessions.slice(0, 1);
      const { putTemplate } = await import('@/bindings/put-template.ts');
      const notPut = await putTemplate(services, mentorship.room, on, myRole, chosen.points);
      if (notPut.length > 0) showToast(strings.templateNotPut(notPut.length));
    },
    question: asked && <SeriesDialog name={asked.name} count={asked.count} onChoose={asked.answer} />,
  };
}
