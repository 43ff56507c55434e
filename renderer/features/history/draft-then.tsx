import { wordDifference } from '@/lib/word-difference.ts';
import { draftText, rewordedTexts } from '@/model/queries/draft-difference.ts';
import type { FeedbackDraft } from '@/model/records/feedback-draft.ts';
import { feedbackFields, type DraftText } from '@/model/records/feedback-fields.ts';
import { Icon } from '@/ui/icon.tsx';
import { Lock } from '@/ui/icons.ts';
import { AnsweredTexts } from '@/ui/paper/composer.tsx';
import { Paper } from '@/ui/paper/paper.tsx';
import { draftStrings } from './draft-strings.ts';
import { MarkedWords } from './marked-words.tsx';
import { strings } from './strings.ts';
import { ThenFrame } from './then-frame.tsx';

/** What has become of a draft. */
export type DraftNow =
  | { readonly kind: 'here'; readonly draft: FeedbackDraft }
  | { readonly kind: 'thrown-away' }
  | { readonly kind: 'sent' };

export interface DraftThenProps {
  readonly then: FeedbackDraft;
  /** The day and time of it, as in a sentence. */
  readonly when: string;
  readonly now: DraftNow;
  readonly isWritable: boolean;
  /** Sets the draft back to it, or brings it back. */
  readonly onRestore: () => void;
}

/** A draft of feedback as it was in one version. */
export function DraftThen({ then, when, now, isWritable, onRestore }: DraftThenProps) {
  const reworded = now.kind === 'here' ? rewordedTexts(then, now.draft) : [];
  return (
    <ThenFrame
      when={when}
      since={sinceOf(now, reworded)}
      commandGroup="feedback"
      readOnly={isWritable ? undefined : draftStrings.readOnly}
      restore={restoreOf(now, reworded, when, onRestore)}
      isGone={now.kind !== 'here'}
    >
      {(isMarked) => (
        <Paper isPrivate className="mt-4" aria-label={strings.asItWas(when)}>
          <p className="flex items-center gap-2 font-[520] text-ink-2">
            <Icon of={Lock} />
            {draftStrings.onlyHere}
          </p>
          <Texts then={then} now={isMarked && now.kind === 'here' ? now.draft : then} />
        </Paper>
      )}
    </ThenFrame>
  );
}

const sinceOf = (now: DraftNow, reworded: readonly DraftText[]): string => {
  switch (now.kind) {
    case 'thrown-away':
      return draftStrings.thrownAway;
    case 'sent':
      return draftStrings.wasSent;
    case 'here':
      return reworded.length === 0 ? draftStrings.sameAsNow : draftStrings.since(reworded);
  }
};

function restoreOf(now: DraftNow, reworded: readonly DraftText[], when: string, onConfirm: () => void) {
  if (now.kind === 'thrown-away') return { label: draftStrings.bringBack, onConfirm };
  if (reworded.length === 0) return undefined;
  const question = {
    title: draftStrings.restoreTitle(when),
    willHappen: draftStrings.willHappen(reworded),
    keptFirst: draftStrings.keptFirst,
    besides: [draftStrings.staysHere],
  };
  return { label: strings.restore, question, onConfirm };
}

function Texts({ then, now }: { readonly then: FeedbackDraft; readonly now: FeedbackDraft }) {
  const words = (text: DraftText) => (
    <MarkedWords runs={wordDifference(draftText(then, text), draftText(now, text))} />
  );
  const isWritten = (text: DraftText): boolean =>
    `${draftText(then, text)}${draftText(now, text)}`.trim() !== '';
  const written = feedbackFields.filter(isWritten);
  return (
    <>
      <h3 dir="auto" className="title-head mt-4 wrap-anywhere select-text">
        {isWritten('title') ? words('title') : draftStrings.noTitle}
      </h3>
      {written.length === 0 ? (
        <p className="mt-2 text-ink-3">{draftStrings.nothingThen}</p>
      ) : (
        <AnsweredTexts
          textClassName="bar-private ps-3.5"
          parts={written.map((field) => ({
            id: field,
            name: draftStrings.texts[field],
            text: words(field),
          }))}
        />
      )}
    </>
  );
}
