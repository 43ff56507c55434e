import { lazy, Suspense, useRef, useState } from 'react';
import type { Pair } from '@/bindings/use-mentorship.ts';
import type { DraftsDocument } from '@/model/documents.ts';
import { writeDraft, type FeedbackDraft } from '@/model/records/feedback-draft.ts';
import { feedbackFields, isEmpty } from '@/model/records/feedback-fields.ts';
import { Button } from '@/ui/actions/button.tsx';
import { IconButton } from '@/ui/actions/icon-button.tsx';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { writesThrough } from '@/ui/editing/own-undo.ts';
import { Icon } from '@/ui/icon.tsx';
import { History, Lock, Send, Trash2 } from '@/ui/icons.ts';
import { Avatar } from '@/ui/people/avatar.tsx';
import { ComposerHeading, PromptedTexts } from '@/ui/paper/composer.tsx';
import { Paper } from '@/ui/paper/paper.tsx';
import { strings } from './strings.ts';

const SendDialog = lazy(async () => ({ default: (await import('./draft-dialogs.tsx')).SendDialog }));
const DiscardDialog = lazy(async () => ({ default: (await import('./draft-dialogs.tsx')).DiscardDialog }));

export interface DraftFormProps {
  readonly document: DraftsDocument;
  readonly draft: FeedbackDraft;
  readonly pair: Pair;
  /** False where this Waymark can only read the mentorship. */
  readonly canSend: boolean;
  readonly onSend: (draft: FeedbackDraft) => void;
  readonly onDiscard: (draft: FeedbackDraft) => void;
  /** Shows what the draft was like before. */
  readonly onHistory: () => void;
}

/** Feedback being written: prompts beside the text, on paper with a dashed edge, because it has not left the device. */
export function DraftForm(props: DraftFormProps) {
  const { document, draft, pair, canSend, onSend, onDiscard, onHistory } = props;
  const first = useRef<HTMLTextAreaElement>(null);
  const [asked, setAsked] = useState<'send' | 'discard'>();
  const [error, setError] = useState<string>();
  const close = (): void => setAsked(undefined);
  const askToSend = (): void => {
    if (!canSend) {
      setError(strings.newer);
      return;
    }
    if (!isEmpty(draft.parts)) {
      setAsked('send');
      return;
    }
    setError(strings.emptyToSend);
    first.current?.focus();
  };
  useCommands([
    {
      id: 'send-feedback',
      title: strings.sendThis(pair.partner),
      group: 'feedback',
      icon: Send,
      shortcut: 'Mod+Enter',
      run: askToSend,
    },
    {
      id: 'draft-history',
      title: strings.historyOfThisDraft,
      group: 'feedback',
      icon: History,
      keywords: strings.historyWords,
      run: onHistory,
    },
  ]);

  return (
    <Paper isPrivate {...writesThrough} aria-label={strings.draft}>
      <p className="flex items-center gap-2 font-[520] text-ink-2">
        <Icon of={Lock} />
        {strings.draftPromise}
      </p>
      <div className="mt-4">
        <ComposerHeading
          label={strings.heading}
          placeholder={strings.headingExample}
          value={draft.title}
          maxLength={200}
          autoFocus={draft.title === ''}
          onChange={(title) => writeDraft(document, draft.id, 'title', title)}
        />
      </div>
      <p className="mt-1 flex items-center gap-2 text-ink-3">
        {strings.to}
        <Avatar name={pair.partnerName} author={pair.partnerRole} isDecorative />
        <span className="min-w-0 wrap-anywhere text-ink">{pair.partnerName}</span>
        {strings.only}
      </p>
      <PromptedTexts
        firstRef={first}
        parts={feedbackFields.map((field) => ({
          id: field,
          ...strings.fields[field],
          value: draft.parts[field],
          onChange: (text) => {
            setError(undefined);
            writeDraft(document, draft.id, field, text);
          },
        }))}
      />
      {error !== undefined && (
        <p role="alert" className="mt-3 text-stop">
          {error}
        </p>
      )}
      <div className="mt-4 flex items-center gap-2 border-t border-line pt-4">
        <Button variant="primary" onClick={askToSend}>
          {strings.send(pair.partner)}
        </Button>
        <span className="flex-1" />
        <Button variant="text" icon={History} onClick={onHistory}>
          {strings.history}
        </Button>
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
              onSend(draft);
            }}
          />
        )}
        {asked === 'discard' && (
          <DiscardDialog
            onClose={close}
            onConfirm={() => {
              close();
              onDiscard(draft);
            }}
          />
        )}
      </Suspense>
    </Paper>
  );
}
