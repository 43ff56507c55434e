import { useCommandRegistry } from '@/ui/commands/commands-context.ts';
import { Button } from '@/ui/actions/button.tsx';
import { sessionLibraryCommands } from './session-library-commands.ts';
import { strings } from './strings.ts';

/** Ways to begin an empty agenda. */
export function AgendaBeginnings() {
  const registry = useCommandRegistry();
  return (
    <div className="mt-3 flex flex-wrap gap-2 text-ink">
      <Button isSmall onClick={() => registry.run(sessionLibraryCommands.pickTemplate)}>
        {strings.pickTemplate}
      </Button>
      <Button
        variant="text"
        isSmall
        aria-keyshortcuts="Q"
        onClick={() => registry.run(sessionLibraryCommands.findQuestion)}
      >
        {strings.findQuestion}
      </Button>
    </div>
  );
}
