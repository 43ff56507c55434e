import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { clearSentDrafts, sendDraft } from '@/bindings/send-draft.ts';
import { throwAwayDraft } from '@/bindings/throw-away-draft.ts';
import { useServices } from '@/bindings/services.ts';
import type { OpenFailure } from '@/bindings/use-opened.ts';
import { useDrafts, usePair, type OpenMentorship, type Pair } from '@/bindings/use-mentorship.ts';
import { useDraftsFor, useFeedback } from '@/bindings/use-records.ts';
import type { DraftsDocument } from '@/model/documents.ts';
import type { FeedbackId } from '@/model/ids.ts';
import { beginDraft, type FeedbackDraft } from '@/model/records/feedback-draft.ts';
import { Button } from '@/ui/actions/button.tsx';
import { EmptyState } from '@/ui/feedback/empty-state.tsx';
import { Skeleton } from '@/ui/feedback/skeleton.tsx';
import { showToast } from '@/ui/feedback/toasts.ts';
import { ListView } from '@/ui/frame/list-view.tsx';
import { Page } from '@/ui/frame/page.tsx';
import type { TitleAction } from '@/ui/frame/title-actions.tsx';
import { PenLine, Plus } from '@/ui/icons.ts';
import { BeforeYouSend } from './before-you-send.tsx';
import { DraftForm } from './draft-form.tsx';
import './feedback.css';
import { FeedbackList } from './feedback-list.tsx';
import { Letter } from './letter.tsx';
import { strings } from './strings.ts';
import { ThrownAway } from './thrown-away.tsx';

export interface FeedbackScreenProps {
  readonly mentorship: OpenMentorship;
  /** What the mentorship is called on my lists. */
  readonly name: string;
  /** The draft or feedback in front, if one is. */
  readonly id: FeedbackId | undefined;
  /** Actions of the whole mentorship, beside the view's own. */
  readonly actions: readonly TitleAction[];
  readonly onOpen: (id: FeedbackId | undefined) => void;
  /** Shows what a draft was like before. */
  readonly onHistory: (id: FeedbackId) => void;
  /** Stands where the drafts would be when they cannot be opened. */
  readonly damaged: (failure: OpenFailure) => ReactNode;
}

/** Written feedback between the two people, and my drafts of it. */
export function FeedbackScreen(props: FeedbackScreenProps) {
  const { mentorship, name, id, actions, onOpen, onHistory, damaged } = props;
  const { now } = useServices();
  const pair = usePair(mentorship.document);
  const drafts = useDrafts();
  const write = (): void => {
    if (drafts.kind === 'open') onOpen(beginDraft(drafts.value, mentorship.room, now()));
  };
  return (
    <Page
      crumbs={[{ label: name }, { label: strings.feedback }]}
      actions={
        drafts.kind === 'open'
          ? [
              ...actions,
              { id: 'write-feedback', label: strings.write, icon: Plus, isMain: true, onChoose: write },
            ]
          : actions
      }
    >
      {drafts.kind === 'opening' && <Skeleton className="m-6 max-w-80" rows={4} label={strings.opening} />}
      {drafts.kind === 'failed' && (
        <div className="min-h-0 flex-1 overflow-y-auto px-12 pb-12 max-roomy:px-6">
          <h1 className="title-head mt-1">{strings.feedback}</h1>
          {damaged(drafts.failure)}
        </div>
      )}
      {drafts.kind === 'open' && pair && (
        <Panes
          mentorship={mentorship}
          drafts={drafts.value}
          pair={pair}
          id={id}
          onWrite={write}
          onOpen={onOpen}
          onHistory={onHistory}
        />
      )}
    </Page>
  );
}

interface PanesProps {
  readonly mentorship: OpenMentorship;
  readonly drafts: DraftsDocument;
  readonly pair: Pair;
  readonly id: FeedbackId | undefined;
  readonly onWrite: () => void;
  readonly onOpen: (id: FeedbackId | undefined) => void;
  readonly onHistory: (id: FeedbackId) => void;
}

function Panes({ mentorship, drafts, pair, id, onWrite, onOpen, onHistory }: PanesProps) {
  const services = useServices();
  const feedback = useFeedback(mentorship.document);
  const sentIds = new Set(feedback.map((item) => item.id));
  // A draft that is also among what was sent was sent: the app was stopped before it could take the draft away.
  const unsent = useDraftsFor(drafts, mentorship.room).filter((draft) => !sentIds.has(draft.id));
  const now = services.now();

  const documents = useMemo(
    () => ({ room: mentorship.room, drafts, mentorship: mentorship.document }),
    [mentorship, drafts],
  );
  useEffect(() => void clearSentDrafts(services, documents), [services, documents]);

  const [justSent, setJustSent] = useState<FeedbackId>();
  const send = async (draft: FeedbackDraft): Promise<void> => {
    setJustSent(draft.id);
    const isSaved = await sendDraft(services, documents, draft, pair.myRole);
    showToast(isSaved ? strings.sentToast(pair.partner) : strings.sentNotSaved);
  };

  const discard = async (draft: FeedbackDraft): Promise<void> => {
    const thrownAway = await throwAwayDraft(services, drafts, draft);
    showToast(thrownAway.ok ? strings.thrownAwayToast : strings.notThrownAway);
    if (thrownAway.ok) onOpen(undefined);
  };

  const draft = unsent.find((item) => item.id === id);
  const sent = feedback.find((item) => item.id === id);
  const isEmpty = unsent.length === 0 && feedback.length === 0;
  return (
    <ListView
      listLabel={strings.feedback}
      isChosen={id !== undefined}
      onShowList={() => onOpen(undefined)}
      list={
        <>
          <h1 className="title-head mt-1">{strings.feedback}</h1>
          {isEmpty ? (
            <EmptyState
              className="mt-4"
              icon={PenLine}
              title={strings.none}
              action={
                <Button isSmall onClick={onWrite}>
                  {strings.write}
                </Button>
              }
            >
              {strings.noneDetail}
            </EmptyState>
          ) : (
            <FeedbackList
              room={mentorship.room}
              pair={pair}
              drafts={unsent}
              feedback={feedback}
              chosen={id}
              now={now}
            />
          )}
          <ThrownAway
            room={mentorship.room}
            isElsewhere={(other) => sentIds.has(other) || unsent.some((item) => item.id === other)}
            now={now}
          />
        </>
      }
    >
      {draft && (
        <div className="grid min-h-full wide:grid-cols-[minmax(0,1fr)_14rem]">
          <div className="max-w-168 px-4 pt-1 pb-4">
            <DraftForm
              key={draft.id}
              document={drafts}
              draft={draft}
              pair={pair}
              canSend={mentorship.writable}
              onSend={(written) => void send(written)}
              onDiscard={(thrownAway) => void discard(thrownAway)}
              onHistory={() => onHistory(draft.id)}
            />
          </div>
          <aside aria-label={strings.beforeYouSend} className="wide:border-s wide:border-line">
            <BeforeYouSend parts={draft.parts} partner={pair.partner} />
          </aside>
        </div>
      )}
      <div className="max-w-168 px-4 pt-1 pb-4">
        {sent && (
          <Letter key={sent.id} feedback={sent} pair={pair} now={now} takesFocus={sent.id === justSent} />
        )}
        {!draft && !sent && (id !== undefined || !isEmpty) && (
          <p className="mt-4 text-ink-3">{id === undefined ? strings.chooseOne : strings.unknown}</p>
        )}
      </div>
    </ListView>
  );
}
