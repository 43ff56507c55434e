import { useState } from 'react';
import { formatDay } from '@/lib/dates.ts';
import type { SessionId } from '@/model/ids.ts';
import { numberSessions, sessionToCome } from '@/model/queries/sessions.ts';
import type { Point } from '@/model/records/point.ts';
import type { Session } from '@/model/records/session.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { SelectField } from '@/ui/actions/select-field.tsx';
import { nameOf } from './point-actions.ts';
import { strings } from './strings.ts';

export interface PassOnDialogProps {
  readonly point: Point;
  readonly how: 'move' | 'carry';
  readonly from: SessionId;
  readonly sessions: readonly Session[];
  readonly now: number;
  readonly onClose: () => void;
  readonly onConfirm: (to: SessionId) => void;
}

/** Asks which agenda a point goes to; the next session is the first choice. */
export function PassOnDialog(props: PassOnDialogProps) {
  const { point, how, from, sessions, now, onClose, onConfirm } = props;
  const numbers = numberSessions(sessions);
  const choices = sessions.filter(
    ({ id, state }) => id !== from && (state === 'planned' || state === 'postponed'),
  );
  const next = sessionToCome(sessions, from, now);
  const [to, setTo] = useState<string>(next ?? choices[0]?.id ?? '');
  const isMove = how === 'move';
  const nowhere = choices.length === 0;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={(isMove ? strings.moveTitle : strings.carryTitle)(nameOf(point))}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            {strings.notNow}
          </Button>
          {!nowhere && (
            <Button variant="primary" onClick={() => onConfirm(to as SessionId)}>
              {isMove ? strings.moveNow : strings.carryNow}
            </Button>
          )}
        </>
      }
    >
      {nowhere ? (
        <p>{strings.noSession}</p>
      ) : (
        <>
          <p className="text-ink-2">{isMove ? strings.moveDetail : strings.carryDetail}</p>
          <SelectField
            className="mt-3"
            label={strings.toSession}
            value={to}
            onChange={setTo}
            options={choices.map(({ id, title, startsAt }) => ({
              value: id,
              label: strings.sessionChoice(
                strings.sessionName(numbers.get(id), title),
                formatDay(startsAt, now),
                title,
              ),
            }))}
          />
        </>
      )}
    </Dialog>
  );
}
