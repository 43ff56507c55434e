import type { ActionSource } from '@/bindings/action-sources.ts';
import { clip } from '@/lib/names.ts';
import { sessionPath, pointPath } from '@/lib/paths.ts';
import type { RoomId, SessionId } from '@/model/ids.ts';
import { strings } from './strings.ts';

/** Enough to know which one is meant; characters. */
const longestName = 48;

/** Where an action was agreed, as a way there. */
export function ActionSourceLink(props: {
  readonly room: RoomId;
  readonly source: ActionSource | undefined;
  /** The session in front need not be named. */
  readonly here: SessionId | undefined;
}) {
  const { room, source, here } = props;
  if (source === undefined) return null;
  const { session, point } = source;
  const isHere = session.id === here;
  if (isHere && point === undefined) return null;
  const name = clip(strings.session(session.number, session.title), longestName);
  const title = point && clip(point.title.trim() === '' ? strings.noText : point.title, longestName);
  const words =
    title === undefined
      ? strings.from(name)
      : isHere
        ? strings.fromPointHere(title)
        : strings.fromPoint(title, name);
  return (
    <a
      href={`#${point === undefined ? sessionPath(room, session.id) : pointPath(room, session.id, point.id)}`}
      className="underline decoration-line-2 decoration-1 underline-offset-2 wrap-anywhere hover:text-ink"
    >
      {words}
    </a>
  );
}
