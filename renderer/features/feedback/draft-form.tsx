import { lazy, Suspense, useId, useRef, useState } from 'react';
import type { Pair } from '@/bindings/use-mentorship.ts';
import type { DraftsDocument } from '@/model/documents.ts';
import { discardDraft, writeDraft, type FeedbackDraft } from '@/model/records/feedback-draft.ts';
import { feedbackFields, isEmpty } from '@/model/records/feedback-fields.ts';
import { Button } from '@/ui/actions/button.tsx';
import { IconButton } from '@/ui/actions/icon-button.tsx';
import { Icon } from '@/ui/icon.tsx';
import { Lock, Trash2 } from '@/ui/icons.ts';
import { Avatar } from '@/ui/people/avatar.tsx';
import { strings } from './strings.ts';

const SendDialog = lazy(async () => ({ default: (await import('./draft-dialogs.tsx')).SendDialog }));
const DiscardDialog = lazy(async () => ({ default: (await import('./draft-dialogs.tsx')).DiscardDialog }));

export interface DraftFormProps {
  readonly document: DraftsDocument;
  readonly draft: FeedbackDraft;
  readonly pair: Pair;
  /** Sends it; answers what went wrong, if anything did. */
  readonly onSend: (draft: FeedbackDraft) => Promise<string | undefined>;
  readonly onDiscarded: () => void;
}

/** Feedback being written: prompts beside the text, on paper with a dashed edge, because it has not left the device. */
export function DraftForm({ document, draft, pair, onSend, onDiscarded }: DraftFormProps) {
  const id = useId();
  const first = useRef<HTMLTextAreaElement>(null);
  const [asked, setAsked] = useState<'send' | 'discard'>();
  const [error, setError] = useState<string>();
  const close = (): void => setAsked(undefined);

  return (
    <article className="letter letter-private" aria-label={strings.draft}>
      <p className="flex items-center gap-2 font-[520] text-ink-2">
        <Icon of={Lock} />
        {strings.draftPromise}
      </p>
      <input
        dir="auto"
        className="letter-heading title-head mt-4"
        aria-label={strings.heading}
        placeholder={strings.headingExample}
        value={draft.title}
        maxLength={200}
        autoComplete="off"
        autoFocus={draft.title === ''}
        onChange={(event) => writeDraft(document, draft.id, 'title', event.target.value)}
      />
      <p className="mt-1 flex items-center gap-2 text-ink-3">
        {strings.to}
        <Avatar name={pair.partnerName} author={pair.partnerRole} isDecorative />
        <span className="text-ink">{pair.partnerName}</span>
        {strings.only}
      </p>
      <div className="mt-4 border-t border-line">
        {feedbackFields.map((field, index) => (
          <div key={field} className="letter-part">
            <label htmlFor={`${id}-${field}`}>
              <span className="sec block">{strings.fields[field].name}</span>
              <span className="meta mt-1 block">{strings.fields[field].prompt}</span>
            </label>
            <textarea
              ref={index === 0 ? first : undefined}
              id={`${id}-${field}`}
              dir="auto"
              rows={2}
              className="letter-text note"
              value={draft.parts[field]}
              onChange={(event) => {
                setError(undefined);
                writeDraft(document, draft.id, field, event.target.value);
              }}
            />
          </div>
        ))}
      </div>
      {error !== undefined && (
        <p role="alert" className="mt-3 text-stop">
          {error}
        </p>
      )}
      <div className="mt-4 flex items-center gap-2 border-t border-line pt-4">
        <Button
          variant="primary"
          onClick={() => {
            if (!isEmpty(draft.parts)) {
              setAsked('send');
              return;
            }
            setError(strings.emptyToSend);
            first.current?.focus();
          }}
        >
          {strings.send(pair.partner)}
        </Button>
        <span className="flex-1" />
        <IconButton label={strings.discard} icon={Trash2} onClick={() => setAsked('discard')} />
      </div>
      <Suspense>
        {asked === 'send' && (
          <SendDialog
            draft={draft}
            pair={pair}
            onClose={close}
            onConfirm={() => {
              close();
              void onSend(draft).then(setError);
            }}
          />
        )}
        {asked === 'discard' && (
          <DiscardDialog
            onClose={close}
            onConfirm={() => {
              close();
              discardDraft(document, draft.id);
              onDiscarded();
            }}
          />
        )}
      </Suspense>
    </article>
  );
}
