import { useEffect, useRef } from 'react';
import type { Pair } from '@/bindings/use-mentorship.ts';
import { formatDay } from '@/lib/dates.ts';
import { feedbackFields } from '@/model/records/feedback-fields.ts';
import type { Feedback } from '@/model/records/feedback.ts';
import { AudienceBadge } from '@/ui/people/audience-badge.tsx';
import { AnsweredTexts } from '@/ui/paper/composer.tsx';
import { Paper } from '@/ui/paper/paper.tsx';
import { Avatar } from '@/ui/people/avatar.tsx';
import { provenanceClass } from '@/ui/people/provenance-bar.tsx';
import { strings } from './strings.ts';

export interface LetterProps {
  readonly feedback: Feedback;
  readonly pair: Pair;
  readonly now: number;
  /** It has just been sent: the focus that was on its draft comes here. */
  readonly takesFocus: boolean;
}

/** Feedback as it was sent, to read. */
export function Letter({ feedback, pair, now, takesFocus }: LetterProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return undefined;
    // After the dialog that asked has given the focus back, to a button that is gone by then.
    const frame = requestAnimationFrame(() => heading.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [takesFocus]);

  const written = feedbackFields.filter((field) => feedback.parts[field].trim() !== '');
  return (
    <Paper>
      <h2 ref={heading} tabIndex={-1} dir="auto" className="title-head wrap-anywhere">
        {feedback.title === '' ? strings.noTitle : feedback.title}
      </h2>
      <p className="mt-1 flex flex-wrap items-center gap-2 text-ink-3">
        <Avatar name={pair.names[feedback.from]} author={feedback.from} isDecorative />
        <span className="text-ink">
          {feedback.from === pair.myRole ? strings.you : pair.names[feedback.from]}
        </span>
        {formatDay(feedback.sentAt, now)}
        <span className="flex-1" />
        <AudienceBadge audience="both-of-us" {...pair.names} />
      </p>
      {feedback.damaged.length > 0 && <p className="meta mt-2">{strings.damaged}</p>}
      <AnsweredTexts
        textClassName={`ps-3.5 ${provenanceClass(feedback.from)}`}
        parts={written.map((field) => ({
          id: field,
          name: strings.fields[field].name,
          text: feedback.parts[field],
        }))}
      />
    </Paper>
  );
}
