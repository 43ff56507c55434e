import { clsx } from 'clsx';
import { useId } from 'react';
import type { ReactNode } from 'react';

export interface RadioChoice<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly isDisabled?: boolean;
}

export interface RadioGroupProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly RadioChoice<Value>[];
  /** Undefined while nothing is chosen yet. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** Names the group to a screen reader only. */
  readonly isLabelHidden?: boolean;
  readonly isStacked?: boolean;
  readonly className?: string;
}

/** One of a few, as dots with words. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset className={props.className}>
      <legend className={props.isLabelHidden ? 'sr-only' : 'sec mb-1'}>{props.label}</legend>
      <div className={clsx('flex', props.isStacked ? 'flex-col gap-1' : 'flex-wrap gap-x-7 gap-y-1')}>
        {props.choices.map((choice) => (
          <label
            key={choice.value}
            className={clsx('flex items-center gap-2', choice.isDisabled && 'text-ink-3')}
          >
            <span className="choice-box rounded-full">
              <input
                type="radio"
                className="choice-input"
                name={name}
                value={choice.value}
                checked={choice.value === props.value}
                disabled={choice.isDisabled}
                onChange={() => props.onChange(choice.value)}
              />
              <span className="dot" />
            </span>
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
