import { useRef, useState } from 'react';
import { shortName } from '@/lib/names.ts';
import type { Check, CheckMoment } from '@/model/records/check.ts';
import { Button } from '@/ui/actions/button.tsx';
import { MenuButton } from '@/ui/actions/menu-button.tsx';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { showToast } from '@/ui/feedback/toasts.ts';
import { Pencil, Sprout, Undo2 } from '@/ui/icons.ts';
import { CheckForm } from './check-form.tsx';
import { CheckShown } from './check-shown.tsx';
import { strings } from './check-strings.ts';
import { isEmptyCheck } from './check-words.ts';
import './live.css';
import type { LiveSession } from './live-session.ts';
import { useMyCheck, type CheckAudience } from './use-my-check.ts';

export interface CheckLineProps {
  readonly live: LiveSession;
  readonly moment: CheckMoment;
  /** It is time to ask. What was said already is shown whenever. */
  readonly isAsked: boolean;
  readonly className?: string;
}

/** Who does not want to be asked again, in this window: by session and moment. */
const skipped = new Set<string>();

/**
 * A quiet line at the beginning and the end of a session: how each of the two is. The other person's is shown when mine is given,
 * so that I write unprompted; whoever would rather read first may.
 */
export function CheckLine({ live, moment, isAsked, className = '' }: CheckLineProps) {
  const { pair, session, writable } = live;
  const { myRole, partnerRole, names, partner } = pair;
  const key = `${session.id} ${moment}`;
  const check = useMyCheck(live, moment);
  const { mine, theirs, audience } = check;
  const [isOpen, setIsOpen] = useState(false);
  const [wasGiven, setWasGiven] = useState(false);
  const place = useRef<HTMLElement>(null);
  const [isSkipped, setIsSkippedHere] = useState(skipped.has(key));
  const [isShownFirst, setIsShownFirst] = useState(false);
  const setIsSkipped = (value: boolean): void => {
    if (value) skipped.add(key);
    else skipped.delete(key);
    setIsSkippedHere(value);
  };
  useCommands([
    {
      id: `check-${moment}`,
      title: strings.command[moment],
      group: 'session',
      icon: Sprout,
      keywords: strings.words,
      isEnabled: writable && (isAsked || mine !== undefined),
      run: () => open(),
    },
  ]);

  const given = mine !== undefined && !isEmptyCheck(mine) ? mine : undefined;
  const open = (): void => {
    setWasGiven(given !== undefined);
    setIsOpen(true);
  };
  const close = (): void => {
    setIsOpen(false);
    // The form is gone with the focus that was in it.
    requestAnimationFrame(() => place.current?.focus());
  };
  const skip = (): void => {
    close();
    if (wasGiven) return;
    const before = mine;
    check.erase();
    setIsSkipped(true);
    showToast(strings.skipped[moment], {
      label: strings.undo,
      onChoose: () => {
        setIsSkipped(false);
        if (before === undefined) return;
        const { energy, pleasantness, word, help } = before;
        check.write({ energy, pleasantness, word, help });
        setIsOpen(true);
      },
    });
  };
  const takeBack = ({ energy, pleasantness, word, help }: Check): void => {
    check.erase();
    showToast(strings.takenBack, {
      label: strings.undo,
      onChoose: () => check.write({ energy, pleasantness, word, help }),
    });
  };
  const done = (chosen: CheckAudience): void => {
    close();
    setIsSkipped(false);
    check.keepFor(chosen);
  };

  if (isOpen)
    return (
      <section className={className}>
        <h2 className="sec">{strings.question[moment]}</h2>
        <CheckForm
          moment={moment}
          check={check}
          partner={partner}
          onDone={done}
          onClose={skip}
          isGiven={wasGiven}
        />
      </section>
    );

  const shownTheirs = given !== undefined || isSkipped || isShownFirst || !isAsked ? theirs : undefined;
  const isAsking = given === undefined && isAsked && !isSkipped && writable;
  if (given === undefined && shownTheirs === undefined && !isAsking) return null;
  return (
    <section ref={place} tabIndex={-1} aria-label={strings.title[moment]} className={className}>
      {isAsking && (
        <div className="flex min-h-8 flex-wrap items-center gap-x-3 text-ink-2">
          <span className="min-w-0 flex-1 basis-52">
            {strings.question[moment]}
            {theirs !== undefined && shownTheirs === undefined && (
              <span className="meta block">
                {strings.waits[moment](partner)}{' '}
                <button type="button" className="lnk" onClick={() => setIsShownFirst(true)}>
                  {strings.showNow}
                </button>
              </span>
            )}
          </span>
          <span className="flex gap-1">
            <Button variant="text" isSmall onClick={skip}>
              {strings.notNow}
            </Button>
            <Button isSmall onClick={open}>
              {strings.give[moment]}
            </Button>
          </span>
        </div>
      )}
      {(given !== undefined || shownTheirs !== undefined) && (
        <>
          <h2 className="meta">{strings.title[moment]}</h2>
          <div className="mt-1 flex flex-wrap gap-x-3 gap-y-1">
            {given !== undefined && (
              <CheckShown
                check={given}
                name={shortName(names[myRole])}
                role={myRole}
                isOnlyMe={audience === 'me'}
                actions={
                  writable && (
                    <MenuButton
                      isSmall
                      label={strings.more[moment]}
                      groups={[
                        [
                          { id: 'change', label: strings.change, icon: Pencil, onChoose: open },
                          {
                            id: 'take-back',
                            label: strings.takeBack,
                            icon: Undo2,
                            onChoose: () => takeBack(given),
                          },
                        ],
                      ]}
                    />
                  )
                }
              />
            )}
            {shownTheirs !== undefined && (
              <CheckShown check={shownTheirs} name={partner} role={partnerRole} />
            )}
          </div>
        </>
      )}
    </section>
  );
}
