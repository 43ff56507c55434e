import { lazy, useState } from 'react';
import type { SessionScreenProps } from '@/features/agenda/session-screen.tsx';
import { Button } from '@/ui/actions/button.tsx';
import type { Navigate } from './navigate.ts';
import { SessionLibrary, type AskedOfLibrary } from './session-library.tsx';
import { strings } from './strings.ts';

const SessionScreen = lazy(async () => ({
  default: (await import('@/features/agenda/session-screen.tsx')).SessionScreen,
}));

export interface SessionRouteProps extends Omit<
  SessionScreenProps,
  'library' | 'beginnings' | 'onFindQuestion'
> {
  readonly navigate: Navigate;
}

/** A session with its templates and questions at hand. */
export function SessionRoute({ navigate, ...props }: SessionRouteProps) {
  const [asked, setAsked] = useState<AskedOfLibrary>();
  return (
    <SessionScreen
      {...props}
      library={(inFront) => <SessionLibrary {...{ inFront, asked, navigate }} onAsk={setAsked} />}
      onFindQuestion={(audience) => setAsked({ kind: 'question', audience })}
      beginnings={
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
      }
    />
  );
}
