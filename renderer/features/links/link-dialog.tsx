import { useMentorshipRows } from '@/bindings/listed.ts';
import { useSessionRows } from '@/bindings/rows.ts';
import { useServices } from '@/bindings/services.ts';
import { sessionName, shortName } from '@/lib/names.ts';
import { sessionPath, sessionsPath } from '@/lib/paths.ts';
import type { WaymarkLink } from '@/platform/desktop.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { strings } from './strings.ts';

export interface LinkDialogProps {
  readonly link: WaymarkLink;
  readonly onClose: () => void;
  readonly onGo: (path: string) => void;
}

/** Asks before a link that was opened outside the app leads anywhere, and says so where it leads nowhere. */
export function LinkDialog({ link, onClose, onGo }: LinkDialogProps) {
  const { now } = useServices();
  const mentorships = useMentorshipRows();
  const sessions = useSessionRows();
  if (mentorships === undefined || sessions === undefined) return null;
  const mentorship = mentorships.find(({ room }) => room === link.room);
  if (mentorship === undefined)
    return <LinkMessage title={strings.noMentorship} detail={strings.noMentorshipDetail} onClose={onClose} />;
  const { room, partnerName } = mentorship;
  if (link.kind === 'mentorship')
    return (
      <Question
        title={strings.toMentorship(partnerName)}
        detail={strings.toMentorshipDetail}
        onClose={onClose}
        onGo={() => onGo(sessionsPath(room))}
      />
    );
  const session = sessions.find((one) => one.id === link.session && one.room === room);
  if (session === undefined) {
    const detail = strings.noSessionDetail(shortName(partnerName));
    return <LinkMessage title={strings.noSession} detail={detail} onClose={onClose} />;
  }
  return (
    <Question
      title={strings.toSession(sessionName(session.title, session.number))}
      detail={strings.toSessionDetail(partnerName, session.startsAt, now())}
      onClose={onClose}
      onGo={() => onGo(sessionPath(room, session.id))}
    />
  );
}

/** A link that leads nowhere here: it is not ours, or not one that this version knows. */
export function NoPlaceDialog({ kind, onClose }: NoPlaceDialogProps) {
  const detail = kind === 'unknown' ? strings.unknownDetail : strings.malformedDetail;
  return <LinkMessage title={strings[kind]} detail={detail} onClose={onClose} />;
}

export interface NoPlaceDialogProps {
  readonly kind: 'unknown' | 'malformed';
  readonly onClose: () => void;
}

interface WordsProps {
  readonly title: string;
  readonly detail: string;
  readonly onClose: () => void;
}

function Question({ title, detail, onClose, onGo }: WordsProps & { readonly onGo: () => void }) {
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            {strings.notNow}
          </Button>
          <Button variant="primary" autoFocus onClick={onGo}>
            {strings.go}
          </Button>
        </>
      }
    >
      <p>{detail}</p>
    </Dialog>
  );
}

function LinkMessage({ title, detail, onClose }: WordsProps) {
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      actions={
        <Button variant="primary" autoFocus onClick={onClose}>
          {strings.close}
        </Button>
      }
    >
      <p>{detail}</p>
    </Dialog>
  );
}
