import { lazy, Suspense, useCallback } from 'react';
import type { SessionInFront } from '@/features/agenda/session-screen.tsx';
import type { Audience } from '@/features/questions/question-picker.tsx';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { CircleHelp, Copy, FileText } from '@/ui/icons.ts';
import type { Navigate } from './navigate.ts';
import { strings } from './strings.ts';

const SessionLibraryDialogs = lazy(async () => ({
  default: (await import('./session-library-dialogs.tsx')).SessionLibraryDialogs,
}));

/** What is wanted of the templates and questions. */
export type AskedOfLibrary =
  | { readonly kind: 'template' | 'keep' }
  /** The audience that is chosen to begin with. */
  | { readonly kind: 'question'; readonly audience: Audience };

export interface SessionLibraryProps {
  readonly inFront: SessionInFront;
  readonly asked: AskedOfLibrary | undefined;
  readonly onAsk: (asked: AskedOfLibrary | undefined) => void;
  readonly navigate: Navigate;
}

/** What can be put on the agenda in front from elsewhere: templates and questions; and keeping it as a template. */
export function SessionLibrary({ inFront, asked, onAsk, navigate }: SessionLibraryProps) {
  const close = useCallback(() => onAsk(undefined), [onAsk]);
  const isEnabled = inFront.writable;
  useCommands([
    {
      id: 'use-template',
      title: strings.pickTemplate,
      group: 'session',
      icon: FileText,
      keywords: strings.templateWords,
      isEnabled,
      run: () => onAsk({ kind: 'template' }),
    },
    {
      id: 'find-question',
      title: strings.findQuestion,
      group: 'session',
      icon: CircleHelp,
      shortcut: 'Q',
      keywords: strings.findQuestionWords,
      isEnabled,
      run: () => onAsk({ kind: 'question', audience: 'both' }),
    },
    {
      id: 'keep-as-template',
      title: strings.keepAsTemplate,
      group: 'session',
      icon: Copy,
      keywords: strings.templateWords,
      run: () => onAsk({ kind: 'keep' }),
    },
  ]);
  return (
    <Suspense>
      {asked && <SessionLibraryDialogs {...{ asked, inFront, navigate }} onClose={close} />}
    </Suspense>
  );
}
