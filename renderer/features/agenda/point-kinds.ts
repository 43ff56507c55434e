import type { PointKind } from '@/model/records/point.ts';
import { CircleHelp, Handshake, MessageSquareText, RefreshCw, type IconShape } from '@/ui/icons.ts';
import { strings } from './strings.ts';

export interface PointKindLook {
  readonly kind: PointKind;
  readonly label: string;
  /** A topic has none: it is what a point is when nobody says otherwise. */
  readonly icon: IconShape | undefined;
}

/** What a point can be, as screens name and draw it. */
export const pointKinds: readonly PointKindLook[] = [
  { kind: 'topic', label: strings.kinds.topic, icon: undefined },
  { kind: 'question', label: strings.kinds.question, icon: CircleHelp },
  { kind: 'update', label: strings.kinds.update, icon: RefreshCw },
  { kind: 'decision', label: strings.kinds.decision, icon: Handshake },
  { kind: 'feedback', label: strings.kinds.feedback, icon: MessageSquareText },
];

export const lookOf = (kind: PointKind): PointKindLook | undefined =>
  pointKinds.find((look) => look.kind === kind);
