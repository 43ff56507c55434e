import { useId } from 'react';
import type { ReactNode } from 'react';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
}

export interface SegmentedControlProps<Value extends string> {
  /** For a screen reader; the segments explain themselves to the eye. */
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly className?: string;
}

/** Two to four ways to look at the same thing. Arrow keys move between them. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const name = useId();
  return (
    <fieldset className={props.className}>
      <legend className="sr-only">{props.label}</legend>
      <span className="seg">
        {props.segments.map((segment) => (
          <label key={segment.value}>
            <input
              type="radio"
              className="choice-input"
              name={name}
              value={segment.value}
              checked={segment.value === props.value}
              onChange={() => props.onChange(segment.value)}
            />
            {segment.label}
          </label>
        ))}
      </span>
    </fieldset>
  );
}
