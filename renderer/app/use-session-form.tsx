import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { useServices } from '@/bindings/services.ts';
import type { OpenMentorship } from '@/bindings/use-mentorship.ts';
import { changesOf, type Planned } from '@/features/sessions/plan.ts';
import { localTimeZone } from '@/lib/zoned.ts';
import type { MentorshipDocument } from '@/model/documents.ts';
import type { SessionId } from '@/model/ids.ts';
import type { Change } from '@/model/provenance.ts';
import { bookSeries, changeFollowing, followingSessions, sessionsOfSeries } from '@/model/records/series.ts';
import { bookSession, changeSession, type Session } from '@/model/records/session.ts';
import type { Role } from '@/model/role.ts';
import { strings } from './strings.ts';
import { useTemplateChoice } from './use-template-choice.tsx';

// With its date and time fields the form weighs more than the list it stands before.
const SessionForm = lazy(async () => ({
  default: (await import('@/features/sessions/session-form.tsx')).SessionForm,
}));

export interface SessionFormControl {
  /** Asks for a new session, or a series of them, and opens the first. */
  readonly make: () => void;
  /** Asks what becomes of this one. */
  readonly change: (session: Session) => void;
  /** The form, while it asks. */
  readonly form: ReactNode;
}

/** Books what was planned; answers the first, and all of them by their days. */
function book(
  document: MentorshipDocument,
  by: Role,
  { session, series }: Planned,
): { readonly first: SessionId; readonly all: readonly SessionId[] } {
  if (series === undefined) {
    const only = bookSession(document, by, session);
    return { first: only, all: [only] };
  }
  const { series: booked, first } = bookSeries(document, by, series.rule, series.count);
  return { first, all: sessionsOfSeries(document, booked).map(({ id }) => id) };
}

function change(document: MentorshipDocument, before: Session, planned: Planned, provenance: Change): void {
  const changes = changesOf(before, planned.session, localTimeZone());
  if (Object.keys(changes).length === 0) return;
  const write = planned.which === 'following' ? changeFollowing : changeSession;
  write(document, before.id, changes, provenance);
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
            onConfirm={(planned) => {
              close();
              const { first, all } = book(document, myRole, planned);
              void template.putOn(all).then(() => onMade(first));
            }}
          />
        )}
        {asked !== undefined && asked !== 'new' && (
          <SessionForm
            title={strings.changeSession}
            confirm={strings.save}
            session={asked}
            following={followingSessions(document, asked.id).length - 1}
            now={now()}
            onClose={close}
            onConfirm={(planned) => {
              close();
              change(document, asked, planned, { by: myRole, at: now() });
            }}
          />
        )}
        {template.question}
      </Suspense>
    ),
  };
}
