export interface Definition {
  readonly term: string;
  /** A person's words. */
  readonly words: string;
}

export interface DefinitionListProps {
  readonly definitions: readonly Definition[];
  readonly className?: string;
}

/** A few named answers: what makes a goal specific, measurable, achievable, relevant and time-bound. */
export function DefinitionList({ definitions, className }: DefinitionListProps) {
  return (
    <dl className={className}>
      {definitions.map(({ term, words }) => (
        <div key={term} className="grid grid-cols-[5.25rem_minmax(0,1fr)] gap-x-2 py-[3px]">
          <dt className="meta pt-[3px]">{term}</dt>
          <dd dir="auto" className="said break-words">
            {words}
          </dd>
        </div>
      ))}
    </dl>
  );
}
