import { clsx } from 'clsx';
import { useId } from 'react';

export interface RadioCard<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** One short line beneath. */
  readonly detail?: string;
  /** The author shapes before the words: circle, square, or both. */
  readonly marks?: readonly ('learner' | 'mentor')[];
}

export interface RadioCardsProps<Value extends string> {
  readonly label: string;
  readonly cards: readonly RadioCard<Value>[];
  /** Undefined while nothing is chosen yet. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly className?: string;
}

/** One of a few that deserve a sentence each, side by side. Arrow keys move between them. */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const name = useId();
  return (
    <fieldset className={props.className}>
      <legend className="sec">{props.label}</legend>
      <div className="mt-1.5 flex gap-2">
        {props.cards.map((card) => (
          <label key={card.value} className="choice-card flex-1">
            <input
              type="radio"
              className="choice-input"
              name={name}
              value={card.value}
              checked={card.value === props.value}
              onChange={() => props.onChange(card.value)}
              aria-describedby={card.detail && `${name}-${card.value}`}
              aria-label={card.label}
            />
            <span className="flex items-center gap-2">
              {card.marks?.map((mark, index) => (
                <span key={mark} className={clsx(`mark-${mark}`, index > 0 && '-ms-1')} />
              ))}
              <span className="flex-1 text-ui-lg font-[600]">{card.label}</span>
              <span className="dot" />
            </span>
            {card.detail && (
              <span id={`${name}-${card.value}`} className="meta mt-[5px] block">
                {card.detail}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
