import { useId, useRef, useState } from 'react';
import { useServices } from '@/bindings/services.ts';
import { useDecisions } from '@/bindings/use-live.ts';
import { useNow } from '@/bindings/use-now.ts';
import { useAgenda } from '@/bindings/use-records.ts';
import { maximumTitleLength } from '@/model/records/point.ts';
import type { PointId } from '@/model/ids.ts';
import { proposeDecision } from '@/model/records/decision.ts';
import { announce } from '@/ui/announce.ts';
import { IconButton } from '@/ui/actions/icon-button.tsx';
import { Plus } from '@/ui/icons.ts';
import { DecisionItem } from './decision-item.tsx';
import { strings } from './decision-strings.ts';
import type { LiveSession } from './live-session.ts';
import './live.css';

export interface DecisionsPanelProps {
  readonly live: LiveSession;
  /** The point that is talked about: what is proposed now is linked to it. */
  readonly about: PointId | undefined;
  readonly onPoint: (id: PointId) => void;
}

/** What the two decided in a session, and what one of them proposes. */
export function DecisionsPanel({ live, about, onPoint }: DecisionsPanelProps) {
  const { document, pair, writable } = live;
  const { now } = useServices();
  const decisions = useDecisions(document);
  const agenda = useAgenda(document);
  const time = useNow();
  const heading = useId();
  const [isAdding, setIsAdding] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);

  const propose = (text: string): void => {
    proposeDecision(document, {
      text,
      proposedBy: pair.myRole,
      ...(about !== undefined && { point: about }),
      now: now(),
    });
    announce(strings.youPropose(pair.partner));
  };

  return (
    <section aria-labelledby={heading}>
      <div className="flex min-h-7 items-center">
        <h2 id={heading} className="sec flex-1">
          {strings.decisions}
        </h2>
        {writable && (
          <IconButton
            ref={opener}
            label={strings.propose}
            icon={Plus}
            className="-me-1.5"
            aria-expanded={isAdding}
            onClick={() => setIsAdding(!isAdding)}
          />
        )}
      </div>
      {decisions.length === 0 && !isAdding && <p className="mt-1 text-ink-3">{strings.none}</p>}
      {decisions.length > 0 && (
        <ul className="mt-2 stack-4" aria-labelledby={heading}>
          {decisions.map((decision) => (
            <DecisionItem
              key={decision.id}
              decision={decision}
              live={live}
              now={time}
              point={agenda.find(({ id }) => id === decision.point)}
              onPoint={onPoint}
              onGone={() => opener.current?.focus()}
            />
          ))}
        </ul>
      )}
      {isAdding && (
        <ProposeField
          onPropose={propose}
          onClose={() => {
            setIsAdding(false);
            opener.current?.focus();
          }}
        />
      )}
    </section>
  );
}

/** Takes one decision after another: Enter proposes it and leaves the line ready for the next. */
function ProposeField({
  onPropose,
  onClose,
}: {
  readonly onPropose: (text: string) => void;
  readonly onClose: () => void;
}) {
  const [words, setWords] = useState('');
  return (
    <form
      className="mt-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() === '') return;
        onPropose(words.trim());
        setWords('');
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The panel itself, where it floats, stays.
        event.stopPropagation();
        onClose();
      }}
    >
      <input
        autoFocus
        dir="auto"
        className="field decision-field"
        aria-label={strings.propose}
        placeholder={strings.proposeHint}
        value={words}
        maxLength={maximumTitleLength}
        autoComplete="off"
        onChange={(event) => setWords(event.target.value)}
      />
    </form>
  );
}
