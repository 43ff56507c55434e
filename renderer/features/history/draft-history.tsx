import { useMemo, type ReactNode } from 'react';
import { restoreDraftVersion } from '@/bindings/restore-version.ts';
import { useServices } from '@/bindings/services.ts';
import { useDraftVersions } from '@/bindings/use-draft-versions.ts';
import { useDrafts, usePair, type OpenMentorship, type Pair } from '@/bindings/use-mentorship.ts';
import type { OpenFailure } from '@/bindings/use-opened.ts';
import { useDraftsFor, useFeedback } from '@/bindings/use-records.ts';
import { feedbackItemPath, feedbackPath } from '@/lib/paths.ts';
import { documentNames, isWritable, type DraftsDocument } from '@/model/documents.ts';
import type { FeedbackId } from '@/model/ids.ts';
import { rewordedTexts, versionsOfDraft } from '@/model/queries/draft-difference.ts';
import type { FeedbackDraft } from '@/model/records/feedback-draft.ts';
import { Skeleton } from '@/ui/feedback/skeleton.tsx';
import { Page } from '@/ui/frame/page.tsx';
import { draftStrings } from './draft-strings.ts';
import { DraftThen, type DraftNow } from './draft-then.tsx';
import { HistoryFrame } from './history-frame.tsx';
import { sayRestored } from './say-restored.ts';
import { strings } from './strings.ts';
import { VersionThen } from './then-frame.tsx';

export interface DraftHistoryProps {
  readonly mentorship: OpenMentorship;
  /** What the mentorship is called on my lists. */
  readonly name: string;
  /** Of a draft, also of one that was thrown away. */
  readonly id: FeedbackId;
  /** It is as it was: shows it. */
  readonly onRestored: () => void;
  /** Stands where the history would be when the drafts cannot be opened. */
  readonly damaged: (failure: OpenFailure) => ReactNode;
}

/** What a draft of feedback was like at earlier moments, and the way back to them. All of it is on this device only. */
export function DraftHistory(props: DraftHistoryProps) {
  const { mentorship, damaged } = props;
  const pair = usePair(mentorship.document);
  const drafts = useDrafts();
  if (drafts.kind === 'open' && pair) return <Opened {...props} drafts={drafts.value} pair={pair} />;
  return (
    <Page crumbs={[{ label: props.name }, { label: draftStrings.feedback }]}>
      {drafts.kind === 'failed' && (
        <div className="min-h-0 flex-1 overflow-y-auto p-6">{damaged(drafts.failure)}</div>
      )}
    </Page>
  );
}

interface DraftPicture {
  readonly draft: FeedbackDraft | undefined;
}

const empty: DraftPicture = { draft: undefined };

function tell(before: DraftPicture, after: DraftPicture): string {
  const reworded = rewordedTexts(before.draft, after.draft);
  return reworded.length === 0 ? draftStrings.begun : draftStrings.deeds(reworded);
}

function Opened(props: DraftHistoryProps & { readonly drafts: DraftsDocument; readonly pair: Pair }) {
  const { mentorship, id, drafts, pair, onRestored } = props;
  const { room } = mentorship;
  const services = useServices();
  const draft = useDraftsFor(drafts, room).find((item) => item.id === id);
  const isSent = useFeedback(mentorship.document).some((item) => item.id === id);
  const now: DraftNow = isSent
    ? { kind: 'sent' }
    : draft === undefined
      ? { kind: 'thrown-away' }
      : { kind: 'here', draft };
  const all = useDraftVersions(room);
  const own = useMemo(
    () => new Map(versionsOfDraft(all?.moments ?? [], id).map((version) => [version.version, version])),
    [all, id],
  );
  const versions = useMemo(() => all?.versions.filter((version) => own.has(version.id)), [all, own]);

  const restore = async (version: DraftsDocument): Promise<void> => {
    const restored = await restoreDraftVersion(services, { room, id }, version);
    sayRestored(
      restored,
      now.kind === 'here' ? draftStrings.restored : draftStrings.broughtBack,
      draftStrings.notRestored,
    );
    if (restored.ok) onRestored();
  };

  const newest = own.get(versions?.[0]?.id ?? '')?.draft;
  const title = (draft ?? newest)?.title ?? '';
  return (
    <Page
      crumbs={[
        { label: props.name },
        { label: draftStrings.feedback, href: `#${feedbackPath(room)}` },
        {
          label: title.trim() === '' ? draftStrings.noTitle : title,
          ...(now.kind !== 'thrown-away' && { href: `#${feedbackItemPath(room, id)}` }),
        },
        { label: strings.history },
      ]}
    >
      {versions === undefined && <Skeleton className="m-6 max-w-80" rows={4} label={strings.opening} />}
      {versions !== undefined && (
        <HistoryFrame<DraftPicture>
          name={documentNames.drafts}
          versions={versions}
          told={{ pictures: own, empty, tell }}
          names={pair.names}
          words={
            now.kind === 'thrown-away'
              ? { ...draftStrings, chooseOne: draftStrings.chooseThrownAway }
              : draftStrings
          }
          commandGroup="feedback"
          mayKeep={now.kind === 'here'}
        >
          {(version, when) => {
            const then = own.get(version.id)?.draft;
            return (
              then && (
                <VersionThen<DraftsDocument> key={version.id} id={version.id}>
                  {(document) => (
                    <DraftThen
                      then={then}
                      when={when}
                      now={now}
                      isWritable={isWritable(drafts)}
                      onRestore={() => void restore(document)}
                    />
                  )}
                </VersionThen>
              )
            );
          }}
        </HistoryFrame>
      )}
    </Page>
  );
}
