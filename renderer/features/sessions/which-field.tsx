import { RadioGroup } from '@/ui/actions/radio-group.tsx';
import type { Which } from './plan.ts';
import { strings } from './strings.ts';

export interface WhichFieldProps {
  readonly value: Which;
  readonly onChange: (which: Which) => void;
  /** How many of the series come after it. */
  readonly following: number;
}

/** Of a session that is one of a series: only this one, or all after it as well. */
export function WhichField({ value, onChange, following }: WhichFieldProps) {
  return (
    <RadioGroup
      label={strings.which}
      isStacked
      choices={[
        { value: 'this', label: strings.onlyThis },
        { value: 'following', label: strings.thisAndFollowing(following) },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
