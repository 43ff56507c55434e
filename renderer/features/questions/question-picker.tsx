import { useMemo, useState } from 'react';
import type { PersonalDocument } from '@/model/documents.ts';
import type { OfferedQuestion } from '@/model/queries/question-bank.ts';
import type { Phase } from '@/model/records/mentorship.ts';
import type { Role } from '@/model/role.ts';
import { SegmentedControl } from '@/ui/actions/segmented-control.tsx';
import { MarkedText } from '@/ui/commands/marked-text.tsx';
import { Icon } from '@/ui/icon.tsx';
import { Lock } from '@/ui/icons.ts';
import { Chip } from '@/ui/people/chip.tsx';
import { Picker } from '@/ui/picker/picker.tsx';
import { uiStrings } from '@/ui/strings.ts';
import { QuestionFilters } from './question-filters.tsx';
import { createQuestionSearch, noFilter, suitingFirst, type FoundQuestion } from './question-search.ts';
import { strings } from './strings.ts';
import { useQuestionBank } from './use-question-bank.ts';

/** Who will be able to read the point that a question becomes. */
export type Audience = 'both' | 'me';

export interface QuestionPickerProps {
  readonly space: PersonalDocument;
  readonly phase: Phase;
  readonly myRole: Role;
  /** How the other person is called in a sentence. */
  readonly partner: string;
  /** Chosen to begin with. */
  readonly audience: Audience;
  /** The words of the points on the agenda, and of those that only I see beside it. */
  readonly asked: { readonly both: ReadonlySet<string>; readonly me: ReadonlySet<string> };
  readonly onPick: (question: OfferedQuestion, audience: Audience, goesOn: boolean) => void;
  readonly onClose: () => void;
}

/** Finds a question and puts it on the agenda, for both or for myself alone; the audience is chosen before. */
export function QuestionPicker(props: QuestionPickerProps) {
  const { space, phase, myRole, partner, asked, onPick, onClose } = props;
  const bank = useQuestionBank(space);
  const search = useMemo(
    () => createQuestionSearch(suitingFirst(bank, phase, myRole)),
    [bank, phase, myRole],
  );
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState(noFilter);
  const [audience, setAudience] = useState(props.audience);
  const [said, setSaid] = useState('');
  const found = useMemo(() => search.find(typed, filter), [search, typed, filter]);

  return (
    <Picker
      label={strings.pick}
      placeholder={strings.searchPlaceholder}
      listLabel={strings.list}
      typed={typed}
      onType={setTyped}
      nothing={strings.nothingFound(typed.trim())}
      filters={<QuestionFilters filter={filter} onChange={setFilter} />}
      onChoose={(id, goesOn) => {
        const question = found.find((one) => one.question.id === id)?.question;
        if (question === undefined) return;
        setSaid(audience === 'both' ? strings.added(question.text) : strings.kept(question.text));
        onPick(question, audience, goesOn);
      }}
      onClose={onClose}
      lines={found.map((one) => ({
        id: one.question.id,
        content: <Line found={one} asked={asked} />,
      }))}
      foot={() => (
        <>
          <SegmentedControl<Audience>
            label={strings.whoSees}
            value={audience}
            onChange={setAudience}
            segments={[
              { value: 'both', label: uiStrings.bothOfUs },
              {
                value: 'me',
                label: (
                  <>
                    <Icon of={Lock} size={12} />
                    {uiStrings.onlyMe}
                  </>
                ),
              },
            ]}
          />
          <p className="meta min-w-0 flex-1 basis-48">
            {audience === 'both' ? strings.bothSee(partner) : strings.onlyISee}
          </p>
          <span className="kbd">{strings.keys}</span>
          <span role="status" className="sr-only">
            {said}
          </span>
        </>
      )}
    />
  );
}

function Line({
  found: { question, marks },
  asked,
}: {
  readonly found: FoundQuestion;
  readonly asked: QuestionPickerProps['asked'];
}) {
  return (
    <>
      <span dir="auto" className="said min-w-0 flex-1 basis-64 py-0.5 wrap-anywhere">
        <MarkedText text={question.text} marks={marks} />
      </span>
      {asked.both.has(question.text) && <Chip>{strings.onAgenda}</Chip>}
      {asked.me.has(question.text) && (
        <span className="chip chip-private">
          <Icon of={Lock} size={12} />
          {strings.keptForMe}
        </span>
      )}
      <span className="kbd min-w-44 flex-none text-end max-[45rem]:min-w-0">
        {strings.topics[question.topic]}
      </span>
    </>
  );
}
