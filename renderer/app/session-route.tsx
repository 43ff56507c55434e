import { useState } from 'react';
import { SessionScreen, type SessionScreenProps } from '@/features/agenda/session-screen.tsx';
import { useInlineCommands } from '@/features/live/use-inline-commands.ts';
import { Button } from '@/ui/actions/button.tsx';
import type { Navigate } from './navigate.ts';
import { SessionLibrary, type AskedOfLibrary } from './session-library.tsx';
import { LiveScreen } from './session/live-screen.tsx';
import { SessionInspector } from './session/session-inspector.tsx';
import { useKnownSession } from './session/use-live-session.ts';
import { strings } from './strings.ts';

export interface SessionRouteProps extends Pick<
  SessionScreenProps,
  | 'mentorship'
  | 'name'
  | 'id'
  | 'shown'
  | 'onShown'
  | 'actions'
  | 'commands'
  | 'acts'
  | 'onChange'
  | 'onOpen'
  | 'onHistory'
  | 'damaged'
> {
  readonly navigate: Navigate;
}

/** A session with what is done and decided beside it, its clock beneath, and its templates and questions at hand. */
export function SessionRoute({ navigate, ...props }: SessionRouteProps) {
  const [asked, setAsked] = useState<AskedOfLibrary>();
  const known = useKnownSession(props.mentorship, props.id);
  const inlineCommands = useInlineCommands();
  const screen: SessionScreenProps = {
    ...props,
    inlineCommands,
    inspector: (inFront) => <SessionInspector inFront={inFront} navigate={navigate} />,
    library: (inFront) => <SessionLibrary {...{ inFront, asked, navigate }} onAsk={setAsked} />,
    onFindQuestion: (audience) => setAsked({ kind: 'question', audience }),
    beginnings: (
      <div className="mt-3 flex flex-wrap gap-2 text-ink">
        <Button isSmall onClick={() => setAsked({ kind: 'template' })}>
          {strings.pickTemplate}
        </Button>
        <Button
          variant="text"
          isSmall
          aria-keyshortcuts="Q"
          onClick={() => setAsked({ kind: 'question', audience: 'both' })}
        >
          {strings.findQuestion}
        </Button>
      </div>
    ),
  };
  return known === undefined ? (
    <SessionScreen {...screen} />
  ) : (
    <LiveScreen {...screen} known={known} navigate={navigate} />
  );
}
