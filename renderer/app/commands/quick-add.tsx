import { lazy, Suspense, useState } from 'react';
import { useRoute } from 'wouter';
import { mentorshipPattern } from '@/lib/paths.ts';
import { parseId, type RoomId } from '@/model/ids.ts';
import { LettersAhead } from '@/ui/commands/letters-ahead.tsx';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { Plus } from '@/ui/icons.ts';
import { strings } from './strings.ts';

const QuickAddDialog = lazy(async () => ({
  default: (await import('@/features/quick-add/quick-add-dialog.tsx')).QuickAddDialog,
}));

/** Offers, from everywhere, to put down what just came to mind. */
export function QuickAdd() {
  const [isOpen, setIsOpen] = useState(false);
  const [, inFront] = useRoute(mentorshipPattern);
  useCommands([
    {
      id: 'quick-add',
      title: strings.quickAdd,
      group: 'session',
      icon: Plus,
      shortcut: 'Mod+Shift+A',
      keywords: strings.quickAddWords,
      run: () => setIsOpen(true),
    },
  ]);
  if (!isOpen) return null;
  return (
    <Suspense fallback={<LettersAhead />}>
      <QuickAddDialog
        room={inFront === null ? undefined : parseId<RoomId>(inFront.room)}
        onClose={() => setIsOpen(false)}
      />
    </Suspense>
  );
}
