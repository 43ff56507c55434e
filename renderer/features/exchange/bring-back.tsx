import { useEffect, useRef, useState } from 'react';
import type { CopyProgress } from '@/bindings/own-copy/gather.ts';
import type { OwnCopy } from '@/bindings/own-copy/read-own-copy.ts';
import { readAnyFile } from '@/bindings/read-any-file.ts';
import { useServices } from '@/bindings/services.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { chosenProblem, explain } from './explain.ts';
import { OwnCopyDialog } from './own-copy-dialog.tsx';
import { strings } from './strings.ts';
import { takeInCopy } from './take-in-copy.ts';
import { TakingInDialog } from './taking-in-dialog.tsx';

type Stage =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'problem'; readonly text: string }
  | { readonly kind: 'asking'; readonly copy: OwnCopy }
  | { readonly kind: 'taking-in'; readonly progress: CopyProgress | undefined };

/** Before it is known who is here: asks for a file with everything of a person, and makes this device theirs. */
export function BringBack({ onClose }: { readonly onClose: () => void }) {
  const services = useServices();
  const [stage, setStage] = useState<Stage>({ kind: 'choosing' });
  const isAsked = useRef(false);
  useEffect(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    const choose = async (): Promise<Stage | undefined> => {
      const chosen = await services.desktop.chooseAndReadArchive();
      if (chosen.kind === 'cancelled') return undefined;
      if (chosen.kind === 'failed') return { kind: 'problem', text: chosenProblem(chosen.reason) };
      const file = await readAnyFile(services, undefined, chosen.bytes);
      if (!file.ok) return { kind: 'problem', text: explain(file.error) };
      return file.value.kind === 'own-copy'
        ? { kind: 'asking', copy: file.value }
        : { kind: 'problem', text: strings.openFailed['nobody-here'] };
    };
    void choose()
      .catch((): Stage => ({ kind: 'problem', text: strings.openFailed.unreadableFile }))
      .then((next) => {
        if (next === undefined) onClose();
        else setStage(next);
      });
  }, [services, onClose]);

  switch (stage.kind) {
    case 'choosing':
      return null;
    case 'problem':
      return (
        <Dialog
          isOpen
          onClose={onClose}
          title={strings.cannotOpenThis}
          actions={
            <Button variant="primary" autoFocus onClick={onClose}>
              {strings.close}
            </Button>
          }
        >
          <p>{stage.text}</p>
        </Dialog>
      );
    case 'asking': {
      const { copy } = stage;
      const open = (): void => {
        setStage({ kind: 'taking-in', progress: undefined });
        // The window goes on as that person with the last document; then this is not shown any more.
        void takeInCopy(services, copy, (progress) => setStage({ kind: 'taking-in', progress }))
          .then(onClose)
          .catch(() => setStage({ kind: 'problem', text: strings.openFailed['not-saved'] }));
      };
      return <OwnCopyDialog copy={copy} onClose={onClose} onOpen={open} />;
    }
    case 'taking-in':
      return <TakingInDialog progress={stage.progress} />;
  }
}
