import { clsx } from 'clsx';
import { useId, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { useServices } from '@/bindings/services.ts';
import { formatDueDay } from '@/lib/dates.ts';
import { maximumActionLength } from '@/model/records/action.ts';
import { announce } from '@/ui/announce.ts';
import { Clock } from '@/ui/icons.ts';
import { Avatar } from '@/ui/people/avatar.tsx';
import { ChipButton } from '@/ui/people/chip-button.tsx';
import { nameOf } from './action-words.ts';
import type { People, Refused } from './read-line.ts';
import { strings } from './strings.ts';
import type { ActionLine } from './use-action-line.ts';

export interface ActionLineFieldProps {
  readonly line: ActionLine;
  readonly people: People;
  /** The field's name; shown in it while it is empty, unless a visible label names it. */
  readonly label: string;
  readonly labelledBy?: string;
  readonly className: string;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly keyShortcuts?: string;
  /** It is what the dialog around it is for. */
  readonly hasFocus?: boolean;
  readonly error?: string | undefined;
  readonly onEnter: () => void;
  /** Beneath, while nothing is understood yet. */
  readonly hint?: ReactNode;
}

/**
 * One line of words and, beneath, what was understood of it, before it counts: a click on a guess takes it away, and so does
 * Backspace at the end of the line. Only Enter takes the words that were understood out of the text.
 */
export function ActionLineField(props: ActionLineFieldProps) {
  const { line, people, field } = props;
  const { now } = useServices();
  const { owner, due } = line.reading;
  const beneath = useId();

  const refuse = (guess: keyof Refused): void => {
    announce(strings.keptAsWords(line.reading[guess]?.words ?? ''));
    line.refuse(guess);
    field.current?.focus();
  };
  /** The guess whose words stand last. */
  const lastGuess = (): keyof Refused | undefined => {
    if (owner === undefined && due === undefined) return undefined;
    return (due?.to ?? -1) > (owner?.to ?? -1) ? 'due' : 'owner';
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    if (event.key === 'Enter') {
      event.preventDefault();
      props.onEnter();
    } else if (
      event.key === 'Backspace' &&
      selectionStart === selectionEnd &&
      selectionEnd === value.length
    ) {
      const guess = lastGuess();
      // Words that stand at the beginning are not what somebody at the end means.
      const words = guess && line.reading[guess];
      if (guess === undefined || words === undefined || /[\p{L}\p{N}]/u.test(value.slice(words.to))) return;
      event.preventDefault();
      refuse(guess);
    }
  };

  const dueText = due && strings.due(formatDueDay(due.value, now()));
  const ownerText = owner && nameOf(people, owner.value);
  return (
    <>
      <textarea
        ref={field}
        autoFocus={props.hasFocus}
        dir="auto"
        rows={1}
        className={clsx('field-sizing-content resize-none wrap-anywhere', props.className)}
        {...(props.labelledBy === undefined
          ? { 'aria-label': props.label, placeholder: props.label }
          : { id: props.labelledBy })}
        aria-describedby={beneath}
        aria-invalid={props.error ? true : undefined}
        aria-keyshortcuts={props.keyShortcuts}
        value={line.line}
        maxLength={maximumActionLength}
        autoComplete="off"
        onFocus={line.prepare}
        onChange={(event) => line.write(event.target.value.replaceAll(/\s*\n\s*/gu, ' '))}
        onKeyDown={onKeyDown}
      />
      <div id={beneath} role="status" className="flex flex-wrap gap-1.5 not-empty:mt-1.5 not-empty:mb-1">
        {dueText !== undefined && (
          <ChipButton icon={Clock} does={strings.takeAway} onClick={() => refuse('due')}>
            <span className="truncate">{dueText}</span>
          </ChipButton>
        )}
        {owner && ownerText !== undefined && (
          <ChipButton does={strings.takeAway} onClick={() => refuse('owner')}>
            <Avatar name={people.names[owner.value]} author={owner.value} size={14} isDecorative />
            <span className="truncate">{ownerText}</span>
          </ChipButton>
        )}
        {props.error ? (
          <span className="meta text-stop">{props.error}</span>
        ) : (
          !due && !owner && props.hint && <span className="meta">{props.hint}</span>
        )}
      </div>
    </>
  );
}
