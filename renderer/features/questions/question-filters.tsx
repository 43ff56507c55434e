import { phases, type Phase } from '@/model/records/mentorship.ts';
import { askers, questionTopics, type Asker, type QuestionTopic } from '@/model/records/question.ts';
import { QuietSelect } from '@/ui/actions/quiet-select.tsx';
import type { QuestionFilter } from './question-search.ts';
import { strings } from './strings.ts';

export interface QuestionFiltersProps {
  readonly filter: QuestionFilter;
  readonly onChange: (filter: QuestionFilter) => void;
}

const orAny = <Value extends string>(value: string): Value | undefined =>
  value === '' ? undefined : (value as Value);

/** Narrows a list of questions to a topic, a phase, or who asks. */
export function QuestionFilters({ filter, onChange }: QuestionFiltersProps) {
  return (
    <>
      <QuietSelect
        label={strings.topic}
        value={filter.topic ?? ''}
        onChange={(topic) => onChange({ ...filter, topic: orAny<QuestionTopic>(topic) })}
        options={[
          { value: '', label: strings.anyTopic },
          ...questionTopics.map((topic) => ({ value: topic, label: strings.topics[topic] })),
        ]}
      />
      <QuietSelect
        label={strings.phase}
        value={filter.phase ?? ''}
        onChange={(phase) => onChange({ ...filter, phase: orAny<Phase>(phase) })}
        options={[
          { value: '', label: strings.anyPhase },
          ...phases.map((phase) => ({ value: phase, label: strings.phases[phase] })),
        ]}
      />
      <QuietSelect
        label={strings.asker}
        value={filter.asker ?? ''}
        onChange={(asker) => onChange({ ...filter, asker: orAny<Asker>(asker) })}
        options={[
          { value: '', label: strings.anyAsker },
          ...askers.map((asker) => ({ value: asker, label: strings.askers[asker] })),
        ]}
      />
    </>
  );
}
