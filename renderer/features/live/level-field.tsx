import { useId } from 'react';
import { levels, type Level } from '@/model/records/check.ts';

export interface LevelFieldProps {
  readonly label: string;
  /** What each step is called. */
  readonly words: Readonly<Record<Level, string>>;
  readonly value: Level | undefined;
  readonly onChange: (value: Level) => void;
}

/** Five steps from one end to the other, each in words; arrow keys move between them. None is better than another. */
export function LevelField({ label, words, value, onChange }: LevelFieldProps) {
  const name = useId();
  return (
    <fieldset>
      <legend className="sec mb-1">{label}</legend>
      <span className="seg steps">
        {levels.map((level) => (
          <label key={level}>
            <input
              type="radio"
              className="choice-input"
              name={name}
              value={level}
              checked={level === value}
              onChange={() => onChange(level)}
            />
            {words[level]}
          </label>
        ))}
      </span>
    </fieldset>
  );
}
