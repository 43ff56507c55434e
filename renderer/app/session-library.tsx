import { lazy, Suspense, useCallback, useState } from 'react';
import { useMySpaceInFront } from '@/bindings/use-my-space.ts';
import type { SessionInFront } from '@/features/agenda/session-screen.tsx';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { CircleHelp, Copy, FileText } from '@/ui/icons.ts';
import type { Navigate } from './navigate.ts';
import { sessionLibraryCommands } from './session-library-commands.ts';
import { strings } from './strings.ts';

const SessionLibraryDialogs = lazy(async () => ({
  default: (await import('./session-library-dialogs.tsx')).SessionLibraryDialogs,
}));

export interface SessionLibraryProps {
  readonly session: SessionInFront;
  readonly navigate: Navigate;
}

/** What can be put on the agenda in front from elsewhere: templates and questions; and keeping it as a template. */
export function SessionLibrary({ session: inFront, navigate }: SessionLibraryProps) {
  const space = useMySpaceInFront();
  const [asked, setAsked] = useState<'template' | 'question' | 'keep'>();
  const close = useCallback(() => setAsked(undefined), []);
  const isEnabled = inFront.writable;
  useCommands([
    {
      id: sessionLibraryCommands.pickTemplate,
      title: strings.pickTemplate,
      group: 'session',
      icon: FileText,
      keywords: strings.templateWords,
      isEnabled,
      run: () => setAsked('template'),
    },
    {
      id: sessionLibraryCommands.findQuestion,
      title: strings.findQuestion,
      group: 'session',
      icon: CircleHelp,
      shortcut: 'Q',
      keywords: strings.findQuestionWords,
      isEnabled,
      run: () => setAsked('question'),
    },
    {
      id: 'keep-as-template',
      title: strings.keepAsTemplate,
      group: 'session',
      icon: Copy,
      keywords: strings.templateWords,
      run: () => setAsked('keep'),
    },
  ]);
  return (
    <Suspense>
      {asked && space && <SessionLibraryDialogs {...{ asked, inFront, space, navigate }} onClose={close} />}
    </Suspense>
  );
}
