import { lazy } from 'react';
import { lastStepOf } from '@/bindings/histories.ts';
import { usePersonal } from '@/bindings/me.ts';
import { useServices } from '@/bindings/services.ts';
import { useOccasion } from '@/bindings/use-occasion.ts';
import { usePrivatePoints } from '@/bindings/use-private-points.ts';
import { useAgenda } from '@/bindings/use-records.ts';
import type { SessionInFront } from '@/features/agenda/session-screen.tsx';
import type { Audience } from '@/features/questions/question-picker.tsx';
import { templatePath } from '@/lib/paths.ts';
import type { PointId } from '@/model/ids.ts';
import type { OfferedTemplate } from '@/model/queries/template-shelf.ts';
import { addPoint, removePoint } from '@/model/records/point.ts';
import { addPrivatePoint, removePrivatePoint } from '@/model/records/private-point.ts';
import { putOnAgenda } from '@/model/template-agenda.ts';
import { showToast } from '@/ui/feedback/toasts.ts';
import type { Navigate } from './navigate.ts';
import type { AskedOfLibrary } from './session-library.tsx';
import { strings } from './strings.ts';

const TemplatePicker = lazy(async () => ({
  default: (await import('@/features/templates/template-picker.tsx')).TemplatePicker,
}));
const KeepAgendaDialog = lazy(async () => ({
  default: (await import('@/features/templates/keep-agenda-dialog.tsx')).KeepAgendaDialog,
}));
const QuestionPicker = lazy(async () => ({
  default: (await import('@/features/questions/question-picker.tsx')).QuestionPicker,
}));

export interface SessionLibraryDialogsProps {
  readonly asked: AskedOfLibrary;
  readonly inFront: SessionInFront;
  readonly navigate: Navigate;
  readonly onClose: () => void;
}

/** What a session's templates and questions ask, and what becomes of the answer. */
export function SessionLibraryDialogs({ asked, navigate, ...rest }: SessionLibraryDialogsProps) {
  switch (asked.kind) {
    case 'template':
      return <UseTemplate {...rest} />;
    case 'question':
      return <FindQuestion {...rest} audience={asked.audience} />;
    case 'keep':
      return <KeepAgenda {...rest} navigate={navigate} />;
  }
}

type AskProps = Omit<SessionLibraryDialogsProps, 'asked' | 'navigate'>;

function KeepAgenda({ inFront, navigate, onClose }: AskProps & Pick<SessionLibraryDialogsProps, 'navigate'>) {
  const space = usePersonal();
  return (
    <KeepAgendaDialog
      space={space}
      agenda={inFront.document}
      topic={inFront.session.title}
      onClose={onClose}
      onKept={(template, name) => {
        onClose();
        showToast(strings.keptAsTemplate(name), {
          label: strings.lookAtIt,
          onChoose: () => navigate(templatePath(template)),
        });
      }}
    />
  );
}

function UseTemplate({ inFront, onClose }: AskProps) {
  const space = usePersonal();
  const { now } = useServices();
  const { mentorship, document, session, pair } = inFront;
  const occasion = useOccasion(mentorship.document, session.id);
  const use = ({ name, points }: OfferedTemplate): void => {
    const added = putOnAgenda(document, pair.myRole, points);
    const undo = lastStepOf(document);
    onClose();
    showToast(strings.templateUsed(added.length, name), {
      label: strings.undo,
      onChoose: () => {
        // The step itself, so that undo afterwards goes on before it; later, when something came after it, an edit.
        if (!undo()) for (const id of added) removePoint(document, id, now());
      },
    });
    if (added[0] !== undefined) focusPoint(added[0]);
  };
  return <TemplatePicker space={space} occasion={occasion} onUse={use} onClose={onClose} />;
}

/** To the row of a point, once it is drawn and the picker has given the focus back. */
function focusPoint(id: PointId): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-point="${id}"] .line-open`)?.focus();
  });
}

function FindQuestion({ inFront, audience, onClose }: AskProps & { readonly audience: Audience }) {
  const space = usePersonal();
  const { now } = useServices();
  const { mentorship, document, session, pair } = inFront;
  const { phase } = useOccasion(mentorship.document, session.id);
  const agenda = useAgenda(document);
  const kept = usePrivatePoints(space, mentorship.room);
  const pick = ({ text }: { readonly text: string }, chosen: Audience, goesOn: boolean): void => {
    if (chosen === 'both') addPoint(document, pair.myRole, { title: text, kind: 'question' });
    else {
      const { room } = mentorship;
      const id = addPrivatePoint(space, { room, session: session.id, title: text, now: now() });
      const undo = lastStepOf(space);
      showToast(strings.questionKept, {
        label: strings.undo,
        onChoose: () => {
          if (!undo()) removePrivatePoint(space, id, now());
        },
      });
    }
    if (!goesOn) onClose();
  };
  return (
    <QuestionPicker
      space={space}
      phase={phase}
      myRole={pair.myRole}
      partner={pair.partner}
      audience={audience}
      asked={{
        both: new Set(agenda.map(({ title }) => title)),
        me: new Set(
          kept
            .filter((point) => point.session === session.id && point.sharedIn === undefined)
            .map(({ title }) => title),
        ),
      }}
      onPick={pick}
      onClose={onClose}
    />
  );
}
