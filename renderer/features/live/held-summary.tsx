import { useServices } from '@/bindings/services.ts';
import { useNow } from '@/bindings/use-now.ts';
import { formatRelativeDay, formatTime } from '@/lib/dates.ts';
import { formatMinutes } from '@/lib/durations.ts';
import { shortName } from '@/lib/names.ts';
import { confirmSession } from '@/model/records/session.ts';
import { Button } from '@/ui/actions/button.tsx';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { announce } from '@/ui/announce.ts';
import { Icon } from '@/ui/icon.tsx';
import { CheckCheck, ChevronRight } from '@/ui/icons.ts';
import { CheckLine } from './check-line.tsx';
import type { LiveSession } from './live-session.ts';
import { OutcomeSections } from './outcome-sections.tsx';
import { strings } from './summary-strings.ts';
import { useOutcome } from './use-outcome.ts';

export interface HeldSummaryProps {
  readonly live: LiveSession;
  /** It is told above already who ended the session, and when. */
  readonly isToldAbove?: boolean;
}

/** Above the agenda of a session that is over: who ended it, who has confirmed what came of it, and all of that folded away. */
export function HeldSummary({ live, isToldAbove = false }: HeldSummaryProps) {
  const services = useServices();
  const now = useNow();
  const { mentorship, session, pair } = live;
  const { outcome, sessionName } = useOutcome(live, session.endedAt ?? now);
  const { confirmedAt, endedAt, endedBy } = session;
  const { myRole, partnerRole, partner, names } = pair;
  const isMine = confirmedAt[myRole] !== undefined;
  const isTheirs = confirmedAt[partnerRole] !== undefined;
  const change = () => ({ by: myRole, at: services.now() });

  const confirm = (): void => {
    confirmSession(mentorship.document, session.id, change());
    announce(strings.nowConfirmed);
  };
  useCommands(
    mentorship.writable
      ? [
          {
            id: 'confirm-session',
            title: strings.confirmCommand,
            group: 'session',
            icon: CheckCheck,
            isEnabled: !isMine,
            run: confirm,
          },
        ]
      : [],
  );

  const when = endedAt === undefined ? '' : strings.on(formatRelativeDay(endedAt, now), formatTime(endedAt));
  const ended =
    endedBy === undefined
      ? strings.wasEnded(when)
      : endedBy === myRole
        ? strings.youEnded(when)
        : strings.endedBy(shortName(names[endedBy]), when);
  const confirmed = isMine
    ? isTheirs
      ? strings.bothConfirmed
      : strings.waitsFor(partner)
    : strings.pleaseConfirm;
  return (
    <section aria-label={strings.title} className="mt-3 rounded-lg bg-well">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2">
        <p className="min-w-0 flex-1 basis-64">
          {!isToldAbove && `${ended} `}
          <span className="text-ink-2">{confirmed}</span>
        </p>
        {mentorship.writable && !isMine && (
          <Button isSmall onClick={confirm}>
            {strings.confirm}
          </Button>
        )}
      </div>
      <details className="held px-3 pb-2">
        <summary className="flex cursor-pointer items-center gap-1.5 text-ink-2">
          <Icon of={ChevronRight} size={14} className="held-arrow" />
          {strings.title}:{' '}
          {strings.counts(
            outcome.discussed.length,
            outcome.agreed.length + outcome.proposed.length,
            outcome.actions.length,
          )}
          {outcome.total > 0 && `, ${formatMinutes(outcome.total)}`}
        </summary>
        <div className="pb-1">
          <OutcomeSections outcome={outcome} pair={pair} now={now} sessionName={sessionName} />
          <CheckLine live={live} moment="in" isAsked={false} className="mt-5" />
          <CheckLine live={live} moment="out" isAsked={false} className="mt-5" />
        </div>
      </details>
    </section>
  );
}
