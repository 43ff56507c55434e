import { useEffect, useRef, useState } from 'react';
import { lastStepOf } from '@/bindings/histories.ts';
import { useServices } from '@/bindings/services.ts';
import type { PointId } from '@/model/ids.ts';
import {
  giveConsent,
  removeDecision,
  restoreDecision,
  rewordDecision,
  withdrawConsent,
  type Decision,
} from '@/model/records/decision.ts';
import type { Point } from '@/model/records/point.ts';
import { roles } from '@/model/role.ts';
import { announce } from '@/ui/announce.ts';
import { Button } from '@/ui/actions/button.tsx';
import type { MenuEntry } from '@/ui/actions/menu-entry.ts';
import { MenuButton } from '@/ui/actions/menu-button.tsx';
import { TextArea } from '@/ui/actions/text-area.tsx';
import { showToast } from '@/ui/feedback/toasts.ts';
import { ArrowRight, Check, Pencil, Trash2, Undo2 } from '@/ui/icons.ts';
import { DecisionRow } from '@/ui/lines/decision-row.tsx';
import { strings } from './decision-strings.ts';
import { consentWords } from './decision-words.ts';
import type { LiveSession } from './live-session.ts';
import { shortWords, titleOf } from './point-words.ts';
import { useFocusSoon } from './use-focus-soon.ts';

export interface DecisionItemProps {
  readonly decision: Decision;
  readonly live: LiveSession;
  readonly now: number;
  /** The point it came from, where that is on the agenda. */
  readonly point: Point | undefined;
  readonly onPoint: (id: PointId) => void;
  /** It is not there any more: the focus that was in it has to go somewhere. */
  readonly onGone: () => void;
}

/** A decision, whose it is by now, and what can be done with it. */
export function DecisionItem({ decision, live, now, point, onPoint, onGone }: DecisionItemProps) {
  const services = useServices();
  const [isReworded, setIsReworded] = useState(false);
  const menu = useRef<HTMLSpanElement>(null);
  const wasReworded = useRef(false);
  useEffect(() => {
    if (wasReworded.current && !isReworded) menu.current?.querySelector('button')?.focus();
    wasReworded.current = isReworded;
  }, [isReworded]);
  const { document, pair, writable } = live;
  const { myRole, names } = pair;
  const { id, text, consent } = decision;
  const words = text.trim() === '' ? strings.noWords : text;
  const short = shortWords(words);
  const agrees = consent[myRole];

  const agree = (): void => {
    giveConsent(document, id, myRole, { text, at: services.now() });
    announce(strings.nowAgreed(short));
  };
  const remove = (): void => {
    removeDecision(document, id, services.now());
    const undo = lastStepOf(document);
    showToast(strings.removed(short), {
      label: strings.undo,
      onChoose: () => {
        if (!undo()) restoreDecision(document, id);
      },
    });
    onGone();
  };
  const entry = (entryId: string, label: string, icon: MenuEntry['icon'], onChoose: () => void) =>
    ({ id: entryId, label, ...(icon && { icon }), onChoose }) satisfies MenuEntry;
  const mine: readonly MenuEntry[] = writable
    ? [
        agrees
          ? entry('withdraw', strings.withdraw, Undo2, () => {
              withdrawConsent(document, id, myRole);
              announce(strings.nowWithdrawn(short));
            })
          : entry('agree', strings.agree, Check, agree),
        entry('reword', strings.reword, Pencil, () => setIsReworded(true)),
      ]
    : [];
  const toPoint = point && [
    entry('point', strings.toPoint(shortWords(titleOf(point))), ArrowRight, () => onPoint(point.id)),
  ];
  const groups = [
    mine,
    toPoint ?? [],
    writable ? [entry('remove', strings.remove, Trash2, remove)] : [],
  ].filter((group) => group.length > 0);

  if (isReworded)
    return (
      <RewordDecision
        text={text}
        onSave={(after) => {
          setIsReworded(false);
          if (after !== text) rewordDecision(document, id, after, { by: myRole, at: services.now() });
        }}
        onCancel={() => setIsReworded(false)}
      />
    );
  return (
    <DecisionRow
      agreed={roles.filter((role) => consent[role]).map((role) => ({ name: names[role], author: role }))}
      detail={consentWords(decision, pair, now)}
      {...(writable &&
        !agrees && { consent: { label: strings.agree, name: strings.agreeTo(short), onClick: agree } })}
      {...(groups.length > 0 && {
        menu: (
          <span ref={menu}>
            <MenuButton isSmall label={strings.more(short)} groups={groups} />
          </span>
        ),
      })}
    >
      {words}
      {point && <div className="meta font-sans">{strings.from(titleOf(point))}</div>}
      {decision.damaged.length > 0 && <div className="meta font-sans">{strings.damaged}</div>}
    </DecisionRow>
  );
}

interface RewordDecisionProps {
  readonly text: string;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

/** Asks for other words, and says first what that does to the consent given so far. */
function RewordDecision({ text, onSave, onCancel }: RewordDecisionProps) {
  const [words, setWords] = useState(text);
  const form = useRef<HTMLFormElement>(null);
  useFocusSoon(form, 'textarea');
  return (
    <li>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim() !== '') onSave(words.trim());
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onCancel();
        }}
      >
        <TextArea
          label={strings.rewordLabel}
          helper={strings.rewordHint}
          value={words}
          onChange={setWords}
          rows={2}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
        <div className="mt-2 flex flex-wrap justify-end gap-2">
          <Button variant="text" isSmall onClick={onCancel}>
            {strings.cancel}
          </Button>
          <Button isSmall type="submit">
            {strings.save}
          </Button>
        </div>
      </form>
    </li>
  );
}
