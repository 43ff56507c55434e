import { useState, type ReactNode } from 'react';
import type { QuestionTopic } from '@/model/records/question.ts';
import { strings } from './strings.ts';

export interface TopicSectionProps {
  readonly topic: QuestionTopic;
  readonly count: number;
  readonly isOpenAtFirst: boolean;
  /** Called while it is open. */
  readonly children: () => ReactNode;
}

/** The questions of one topic, folded: twelve topics are an overview, all their questions are not. */
export function TopicSection({ topic, count, isOpenAtFirst, children }: TopicSectionProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  if (count === 0) return null;
  return (
    <details
      className="question-topic"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary className="cursor-pointer py-2.5">
        <h2 className="title-section ms-1 inline">{strings.topics[topic]}</h2>
        <span className="meta num ms-3">{count}</span>
      </summary>
      {isOpen && children()}
    </details>
  );
}
