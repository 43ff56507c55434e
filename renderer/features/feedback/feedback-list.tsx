import { useState } from 'react';
import type { Pair } from '@/bindings/use-mentorship.ts';
import { formatRelativeDay } from '@/lib/dates.ts';
import { feedbackItemPath } from '@/lib/paths.ts';
import type { FeedbackId, RoomId } from '@/model/ids.ts';
import type { FeedbackDraft } from '@/model/records/feedback-draft.ts';
import type { Feedback } from '@/model/records/feedback.ts';
import { SegmentedControl } from '@/ui/actions/segmented-control.tsx';
import { Icon } from '@/ui/icon.tsx';
import { Lock } from '@/ui/icons.ts';
import { Avatar } from '@/ui/people/avatar.tsx';
import { strings } from './strings.ts';

export interface FeedbackListProps {
  readonly room: RoomId;
  readonly pair: Pair;
  readonly drafts: readonly FeedbackDraft[];
  readonly feedback: readonly Feedback[];
  readonly chosen: FeedbackId | undefined;
  readonly now: number;
}

type Shown = 'all' | 'received' | 'given';

const titleOf = (title: string): string => (title.trim() === '' ? strings.noTitle : title);

/** My drafts, then what was sent by either of us, the newest first. */
export function FeedbackList({ room, pair, drafts, feedback, chosen, now }: FeedbackListProps) {
  const [shown, setShown] = useState<Shown>('all');
  const received = feedback.filter((item) => item.from !== pair.myRole);
  const given = feedback.filter((item) => item.from === pair.myRole);
  const items = { all: feedback, received, given }[shown];
  // A draft is what I may give.
  const listedDrafts = shown === 'received' ? [] : drafts;
  const href = (id: FeedbackId): string => `#${feedbackItemPath(room, id)}`;
  const current = (id: FeedbackId) => (id === chosen ? ('page' as const) : undefined);
  return (
    <>
      <SegmentedControl<Shown>
        className="mt-2"
        label={strings.show}
        value={shown}
        onChange={setShown}
        segments={[
          { value: 'all', label: strings.all },
          { value: 'received', label: <Counted label={strings.received} count={received.length} /> },
          { value: 'given', label: <Counted label={strings.given} count={given.length} /> },
        ]}
      />
      {listedDrafts.length + items.length === 0 && <p className="mt-4 text-ink-3">{strings.noneOfThese}</p>}
      <ul className="mt-3">
        {listedDrafts.map((draft) => (
          <li key={draft.id}>
            <a href={href(draft.id)} aria-current={current(draft.id)} className="feedback-row">
              <span dir="auto" className="said block truncate">
                {titleOf(draft.title)}
              </span>
              <span className="meta mt-0.5 flex items-center gap-1.5">
                <Avatar name={pair.names[pair.myRole]} author={pair.myRole} size={16} />
                <span className="flex-1">
                  {strings.draft}, {formatRelativeDay(draft.begunAt, now)}
                </span>
                <Icon of={Lock} size={12} />
                {strings.onlyMe}
              </span>
            </a>
          </li>
        ))}
        {items.map((item) => (
          <li key={item.id}>
            <a href={href(item.id)} aria-current={current(item.id)} className="feedback-row">
              <span dir="auto" className="said block truncate">
                {titleOf(item.title)}
              </span>
              <span className="meta mt-0.5 flex items-center gap-1.5">
                <Avatar name={pair.names[item.from]} author={item.from} size={16} />
                <span className="flex-1">
                  {item.from === pair.myRole ? strings.you : pair.names[item.from]},{' '}
                  {formatRelativeDay(item.sentAt, now)}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Counted({ label, count }: { readonly label: string; readonly count: number }) {
  return (
    <>
      {label} <span className="num font-[430]">{count}</span>
    </>
  );
}
