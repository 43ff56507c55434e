import { feedbackHints } from '@/model/queries/feedback-hints.ts';
import type { FeedbackParts } from '@/model/records/feedback-fields.ts';
import { Icon } from '@/ui/icon.tsx';
import { Check, Circle } from '@/ui/icons.ts';
import { strings } from './strings.ts';

export interface BeforeYouSendProps {
  readonly parts: FeedbackParts;
  /** How the other person is called in a sentence. */
  readonly partner: string;
}

/** Quiet questions beside a draft, and what sending it means. */
export function BeforeYouSend({ parts, partner }: BeforeYouSendProps) {
  return (
    <div className="px-5 pt-1.5 pb-6">
      <h2 className="sec">{strings.beforeYouSend}</h2>
      <p className="meta mt-1">{strings.hintsOnly}</p>
      <ul className="mt-3 stack-3">
        {feedbackHints(parts).map(({ id, isMet, word }) => (
          <li key={id} className="flex gap-3">
            <Icon of={isMet ? Check : Circle} size={isMet ? 16 : 14} className="mt-0.5 w-4 text-ink-2" />
            <span className={isMet ? 'text-ink-3' : undefined}>
              <span className="sr-only">{isMet ? strings.answered : strings.toAsk} </span>
              <span className={isMet ? undefined : 'font-[560]'}>{strings.hints[id].title(word)}</span>
              {!isMet && <span className="meta block">{strings.hints[id].question}</span>}
            </span>
          </li>
        ))}
      </ul>
      <div className="mt-6 border-t border-line pt-4">
        <h2 className="sec">{strings.onceSent}</h2>
        <p className="mt-1 text-ink-3">{strings.onceSentDetail(partner)}</p>
      </div>
    </div>
  );
}
