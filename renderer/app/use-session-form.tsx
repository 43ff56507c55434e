import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { useServices } from '@/bindings/services.ts';
import type { OpenMentorship } from '@/bindings/use-mentorship.ts';
import type { SessionId } from '@/model/ids.ts';
import { bookSession, changeSession, type Session } from '@/model/records/session.ts';
import type { Role } from '@/model/role.ts';
import { strings } from './strings.ts';
import { useTemplateChoice } from './use-template-choice.tsx';

// With its date and time fields the form weighs more than the list it stands before.
const SessionForm = lazy(async () => ({
  default: (await import('@/features/sessions/session-form.tsx')).SessionForm,
}));

export interface SessionFormControl {
  /** Asks for a new session, and opens it. */
  readonly make: () => void;
  /** Asks what becomes of this one. */
  readonly change: (session: Session) => void;
  /** The form, while it asks. */
  readonly form: ReactNode;
}

/** The form that makes and changes the sessions of a mentorship, whichever of its views is in front. */
export function useSessionForm(
  mentorship: OpenMentorship,
  myRole: Role | undefined,
  onMade: (session: SessionId) => void,
): SessionFormControl {
  const { document } = mentorship;
  const { now } = useServices();
  const template = useTemplateChoice(mentorship, myRole);
  const [asked, setAsked] = useState<'new' | Session>();
  const close = (): void => setAsked(undefined);
  return {
    make: () => {
      template.reset();
      setAsked('new');
    },
    change: setAsked,
    form: myRole !== undefined && (
      <Suspense>
        {asked === 'new' && (
          <SessionForm
            title={strings.newSession}
            confirm={strings.makeSession}
            now={now()}
            extra={template.field}
            onClose={close}
            onConfirm={(session) => {
              close();
              const made = bookSession(document, myRole, session);
              void template.putOn([made]).then(() => onMade(made));
            }}
          />
        )}
        {asked !== undefined && asked !== 'new' && (
          <SessionForm
            title={strings.changeSession}
            confirm={strings.save}
            session={asked}
            now={asked.startsAt}
            onClose={close}
            onConfirm={(change) => {
              close();
              changeSession(document, asked.id, change, { by: myRole, at: now() });
            }}
          />
        )}
        {template.question}
      </Suspense>
    ),
  };
}
