import { SegmentedControl } from '@/ui/actions/segmented-control.tsx';
import { strings } from './strings.ts';

export type Whose = 'all' | 'mine' | 'theirs';

export interface WhoseFilterProps {
  readonly value: Whose;
  readonly onChange: (whose: Whose) => void;
  /** Open ones of each. */
  readonly counts: Readonly<Record<Exclude<Whose, 'all'>, number>>;
  /** How the other person is called, where there is one. */
  readonly partner?: string;
}

/** Whose actions are shown, with how many of each are open. */
export function WhoseFilter({ value, onChange, counts, partner }: WhoseFilterProps) {
  const labelled = (label: string, whose: Exclude<Whose, 'all'>) => ({
    value: whose,
    label: (
      <>
        {label} <span className="num font-[430]">{counts[whose]}</span>
      </>
    ),
  });
  return (
    <SegmentedControl<Whose>
      label={strings.whose}
      value={value}
      onChange={onChange}
      segments={[
        { value: 'all', label: strings.all },
        labelled(strings.mine, 'mine'),
        labelled(partner === undefined ? strings.theirs : strings.theirsOf(partner), 'theirs'),
      ]}
    />
  );
}
