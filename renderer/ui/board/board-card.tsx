import '../styles/board.css';
import { clsx } from 'clsx';
import { Icon } from '../icon.tsx';
import { CornerDownRight } from '../icons.ts';

export interface BoardCardProps {
  readonly href: string;
  readonly name: string;
  /** What they do: "Platform engineer". */
  readonly detail: string;
  /** What for, in the person's own words, and what that comes from. */
  readonly topic?: string;
  readonly topicSource?: string;
  /** How the two know each other. */
  readonly source?: string;
  /** Near or far from where I stand: overlapping rings, or one of them dotted. */
  readonly likeness?: {
    readonly kind: 'similar' | 'complementary';
    readonly words: string;
    readonly end?: string;
  };
  /** What happened last. */
  readonly news?: string;
  readonly isChosen?: boolean;
  /** Over: paper without a ground. */
  readonly isOver?: boolean;
}

/** Somebody on the board, as one link. */
export function BoardCard(props: BoardCardProps) {
  const { isChosen = false, isOver = false, likeness } = props;
  return (
    <li>
      <a
        href={props.href}
        aria-current={isChosen ? 'true' : undefined}
        className={clsx('card', isOver && 'card-over')}
      >
        <span dir="auto" className="block text-ui-lg font-[600]">
          {props.name}
        </span>
        <span className="meta block">{props.detail}</span>
        {props.topic && (
          <span dir="auto" className="said mt-1.5 block">
            {props.topic}
          </span>
        )}
        {props.topicSource && (
          <span className="meta mt-[3px] flex items-start gap-[5px]">
            <Icon of={CornerDownRight} size={12} className="mt-0.5" />
            <span className="min-w-0">{props.topicSource}</span>
          </span>
        )}
        {props.source && <span className="meta mt-2 block border-t border-line pt-1.5">{props.source}</span>}
        {likeness && (
          <span className="meta mt-[3px] flex items-center gap-[5px]">
            <Rings kind={likeness.kind} />
            <span className="min-w-0 flex-1">{likeness.words}</span>
            <span>{likeness.end}</span>
          </span>
        )}
        {props.news && <span className="mt-1.5 block font-[540]">{props.news}</span>}
      </a>
    </li>
  );
}

function Rings({ kind }: { readonly kind: 'similar' | 'complementary' }) {
  const [first, second] = kind === 'similar' ? [7.5, 12.5] : [6, 14];
  return (
    <svg viewBox="0 0 20 12" aria-hidden className="h-3 w-5 flex-none fill-none stroke-current stroke-[1.4]">
      <circle cx={first} cy="6" r="4.6" />
      <circle cx={second} cy="6" r="4.6" strokeDasharray={kind === 'similar' ? undefined : '1.8 1.6'} />
    </svg>
  );
}
