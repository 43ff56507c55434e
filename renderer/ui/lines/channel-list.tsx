import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import type { IconShape } from '../icons.ts';

export interface Channel {
  readonly id: string;
  readonly icon: IconShape;
  readonly name: string;
  /** What passed last, or what to look at: "Last exchange 14:18, nothing is waiting". */
  readonly detail: string;
  /** A plain word such as "reachable", or one small Button. */
  readonly end?: ReactNode;
}

export interface ChannelListProps {
  readonly label: string;
  readonly channels: readonly Channel[];
}

/** The ways that lead to the other person, and how each is doing. Opened from the status line. */
export function ChannelList({ label, channels }: ChannelListProps) {
  return (
    <ul aria-label={label}>
      {channels.map((channel) => (
        <li key={channel.id} className="flex flex-wrap items-center gap-3 border-t border-line py-[9px]">
          <Icon of={channel.icon} className="text-ink-3" />
          <div className="min-w-0 flex-1 basis-40">
            <div className="font-[520]">{channel.name}</div>
            <div className="meta">{channel.detail}</div>
          </div>
          <span className="flex-none text-ink-2">{channel.end}</span>
        </li>
      ))}
    </ul>
  );
}
