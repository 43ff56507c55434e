import { Avatar } from './avatar.tsx';
import type { Author } from './avatar.tsx';

export interface PresentPerson {
  readonly name: string;
  readonly author: Author;
  /** Has the same thing open now. */
  readonly isHere: boolean;
}

export interface PresenceGroupProps {
  /** Both people, in the same size, whoever is here. */
  readonly people: readonly PresentPerson[];
  /** The same in words: "Both here", "Sam was here on Tuesday". Hidden from the eye in a narrow window. */
  readonly words: string;
}

/** Who has this open, in the title bar: solid is here, washed is away. */
export function PresenceGroup({ people, words }: PresenceGroupProps) {
  return (
    <span className="flex flex-none items-center gap-1.5">
      {people.map((person) => (
        <Avatar key={`${person.author} ${person.name}`} {...person} size={24} isDecorative />
      ))}
      <span className="ms-1 text-ink-2 max-[50rem]:sr-only">{words}</span>
    </span>
  );
}
