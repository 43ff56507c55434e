import { useMemo, useState } from 'react';
import { useHidden, useMyQuestions, useRemovedQuestions } from '@/bindings/use-library.ts';
import { usePersonal } from '@/bindings/me.ts';
import type { PersonalDocument } from '@/model/documents.ts';
import type { QuestionId } from '@/model/ids.ts';
import { showAgain } from '@/model/records/hidden.ts';
import { questionTopics, restoreQuestion } from '@/model/records/question.ts';
import { TextField } from '@/ui/actions/text-field.tsx';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { EmptyState } from '@/ui/feedback/empty-state.tsx';
import { Page } from '@/ui/frame/page.tsx';
import { Plus } from '@/ui/icons.ts';
import { FoldedQuestions } from './folded-questions.tsx';
import { libraryQuestions } from './library/all.ts';
import { QuestionFilters } from './question-filters.tsx';
import { createQuestionSearch, noFilter, type FoundQuestion } from './question-search.ts';
import { QuestionRow } from './question-row.tsx';
import './questions.css';
import { strings } from './strings.ts';
import { TopicSection } from './topic-section.tsx';
import { useQuestionActions } from './use-question-actions.tsx';
import { useQuestionBank } from './use-question-bank.ts';

/** All questions, Waymark's and mine, to read, to reword and to put aside. Nobody else sees which there are. */
export function QuestionsScreen() {
  const space = usePersonal();
  const bank = useQuestionBank(space);
  const mine = useMyQuestions(space);
  const search = useMemo(() => createQuestionSearch(bank), [bank]);
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState(noFilter);
  const found = search.find(typed, filter);
  const isNarrowed = typed.trim() !== '' || Object.values(filter).some((chosen) => chosen !== undefined);
  const { actions, form } = useQuestionActions(space, mine);
  useCommands([
    { id: 'write-question', title: strings.write, group: 'file', icon: Plus, run: actions.write },
  ]);
  const rows = (questions: readonly FoundQuestion[], hasTopic: boolean) => (
    <ul className="mt-1">
      {questions.map(({ question, marks }) => (
        <QuestionRow
          key={question.id}
          question={question}
          marks={marks}
          hasTopic={hasTopic}
          isDamaged={mine.some(({ id, damaged }) => id === question.id && damaged.length > 0)}
          actions={actions}
        />
      ))}
    </ul>
  );
  return (
    <Page
      crumbs={[{ label: strings.questions }]}
      actions={[
        { id: 'write-question', label: strings.write, icon: Plus, isMain: true, onChoose: actions.write },
      ]}
    >
      <div className="min-h-0 flex-1 overflow-y-auto px-12 pb-12 max-roomy:px-6">
        <div className="max-w-190">
          <h1 className="mt-4 flex flex-wrap items-baseline gap-x-3">
            <span className="title-page">{strings.questions}</span>
            <span className="title-aside">{strings.aside}</span>
          </h1>
          <p className="mt-1 text-ink-3">{strings.howTo}</p>
          <TextField
            className="mt-4 max-w-100"
            label={strings.search}
            isLabelHidden
            voice="app"
            placeholder={strings.searchPlaceholder}
            value={typed}
            onChange={setTyped}
            autoComplete="off"
            spellCheck={false}
            type="search"
          />
          <div className="-mx-1.5 mt-2 flex flex-wrap items-center gap-x-2 gap-y-1">
            <QuestionFilters filter={filter} onChange={setFilter} />
            <span className="meta num px-1.5" role="status">
              {strings.counted(found.length)}
            </span>
          </div>
          {found.length === 0 && (
            <EmptyState className="mt-6" title={strings.nothingFound(typed.trim())}>
              {strings.nothingFoundDetail}
            </EmptyState>
          )}
          <div className="mt-4">
            {isNarrowed
              ? rows(found, true)
              : questionTopics.map((topic, index) => (
                  <TopicSection
                    key={topic}
                    topic={topic}
                    count={found.filter(({ question }) => question.topic === topic).length}
                    isOpenAtFirst={index === 0}
                  >
                    {() =>
                      rows(
                        found.filter(({ question }) => question.topic === topic),
                        false,
                      )
                    }
                  </TopicSection>
                ))}
          </div>
          <PutAway space={space} />
        </div>
      </div>
      {form}
    </Page>
  );
}

/** What is hidden and what was removed, each with the way back. */
function PutAway({ space }: { readonly space: PersonalDocument }) {
  const hidden = useHidden(space, 'question');
  const removed = useRemovedQuestions(space);
  const aside = hidden.flatMap((name) => libraryQuestions.find(({ id }) => id === name) ?? []);
  return (
    <>
      <FoldedQuestions
        title={strings.hidden}
        questions={aside}
        onBringBack={(name) => showAgain(space, 'question', name)}
      />
      <FoldedQuestions
        title={strings.removed}
        questions={removed}
        onBringBack={(id) => restoreQuestion(space, id as QuestionId)}
      />
    </>
  );
}
