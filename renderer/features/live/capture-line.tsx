import { use, useEffect, useRef, useState } from 'react';
import { useServices } from '@/bindings/services.ts';
import { shortName } from '@/lib/names.ts';
import { roles, type Role } from '@/model/role.ts';
import { maximumTitleLength } from '@/model/records/point.ts';
import { Button } from '@/ui/actions/button.tsx';
import { IconButton } from '@/ui/actions/icon-button.tsx';
import { SegmentedControl } from '@/ui/actions/segmented-control.tsx';
import { Icon } from '@/ui/icon.tsx';
import { Handshake, SquareCheckBig, UsersRound, X } from '@/ui/icons.ts';
import { Chip } from '@/ui/people/chip.tsx';
import { captureAction, captureDecision, type About, type Captured } from './capture.ts';
import type { LiveSession } from './live-session.ts';
import { ReadActionContext } from './read-action.ts';
import { strings } from './strings.ts';

export interface CaptureLineProps {
  readonly live: LiveSession;
  readonly what: Captured;
  /** The point it will be linked to. */
  readonly about: About;
  readonly onClose: () => void;
}

/**
 * One line for an action or a decision, above the timer: Enter takes it down, Escape puts the line away, and the focus is back
 * where it was.
 */
export function CaptureLine({ live, what, about, onClose }: CaptureLineProps) {
  const { now } = useServices();
  const read = use(ReadActionContext);
  const [words, setWords] = useState('');
  const [owner, setOwner] = useState<Role>(live.pair.myRole);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    field.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  const isAction = what === 'action';
  const take = (): void => {
    const text = words.trim();
    if (text === '') return;
    if (isAction) void captureAction(live, text, { about, owner, read, now });
    else captureDecision(live, text, about, now);
    onClose();
  };
  const label = isAction ? strings.captureAction : strings.captureDecision;
  return (
    <form
      className="capture-line"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <Icon of={isAction ? SquareCheckBig : Handshake} className="text-ink-3" />
      <input
        ref={field}
        dir="auto"
        className="capture-field"
        aria-label={label}
        placeholder={label}
        value={words}
        maxLength={maximumTitleLength}
        autoComplete="off"
        onChange={(event) => setWords(event.target.value)}
      />
      {isAction && (
        <SegmentedControl<Role>
          label={strings.owner}
          value={owner}
          onChange={setOwner}
          segments={roles.map((role) => ({ value: role, label: shortName(live.pair.names[role]) }))}
        />
      )}
      <Chip icon={UsersRound}>{strings.bothOfUs}</Chip>
      <Button type="submit" isSmall>
        {strings.add}
      </Button>
      <IconButton label={strings.cancel} icon={X} shortcut="Esc" onClick={onClose} />
    </form>
  );
}
