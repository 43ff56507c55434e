import { useEffect, useRef, useState } from 'react';
import type { CopyProgress } from '@/bindings/own-copy/gather.ts';
import type { SaveCopyFailure } from '@/bindings/own-copy/save-own-copy.ts';
import { useMe } from '@/bindings/me.ts';
import { useServices } from '@/bindings/services.ts';
import type { RoomId } from '@/model/ids.ts';
import { atMostEvery } from '@/lib/at-most-every.ts';
import { BusyRing } from '@/ui/actions/busy-ring.tsx';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { showToast } from '@/ui/feedback/toasts.ts';
import { Icon } from '@/ui/icon.tsx';
import { LockOpen } from '@/ui/icons.ts';
import { strings } from './strings.ts';

/** A number that changes more often cannot be read. Milliseconds. */
const progressEveryMs = 120;

type Stage =
  | { readonly kind: 'asking' }
  | { readonly kind: 'gathering'; readonly progress: CopyProgress | undefined }
  | { readonly kind: 'told'; readonly title: string; readonly text: string; readonly mayTryAgain: boolean };

export interface SaveCopyDialogProps {
  /** The one mentorship to save; everything where there is none. */
  readonly mentorship: { readonly room: RoomId; readonly partner: string } | undefined;
  readonly onClose: () => void;
}

/** Says what the file will hold and who could read it, makes it, and says what came of it. */
export function SaveCopyDialog({ mentorship, onClose }: SaveCopyDialogProps) {
  const services = useServices();
  const me = useMe();
  const [stage, setStage] = useState<Stage>({ kind: 'asking' });
  const stopping = useRef<AbortController>(undefined);
  useEffect(() => () => stopping.current?.abort(), []);

  const explain = (kind: Exclude<SaveCopyFailure['kind'], 'stopped'>): string =>
    mentorship !== undefined && (kind === 'too-large' || kind === 'not-packed')
      ? strings.failedOne[kind]
      : strings.failed[kind];

  const save = async (signal: AbortSignal): Promise<void> => {
    const { saveOwnCopy } = await import('@/bindings/own-copy/save-own-copy.ts');
    const saved = await saveOwnCopy(services, me, {
      mentorship,
      signal,
      onProgress: atMostEvery(progressEveryMs, services.now, (progress) => {
        if (!signal.aborted) setStage({ kind: 'gathering', progress });
      }),
    });
    if (signal.aborted) return;
    if (!saved.ok) {
      if (saved.error.kind !== 'stopped')
        setStage({
          kind: 'told',
          title: strings.notSaved,
          text: explain(saved.error.kind),
          mayTryAgain: saved.error.kind !== 'too-large',
        });
      return;
    }
    if (saved.value === undefined) {
      setStage({ kind: 'asking' });
      return;
    }
    const { name, missing } = saved.value;
    if (missing === 0) {
      showToast(strings.saved(name));
      onClose();
    } else {
      const text = strings.savedWithout(name, missing);
      setStage({ kind: 'told', title: strings.savedInPart, text, mayTryAgain: false });
    }
  };
  const begin = (): void => {
    stopping.current = new AbortController();
    setStage({ kind: 'gathering', progress: undefined });
    void save(stopping.current.signal).catch(() =>
      setStage({ kind: 'told', title: strings.notSaved, text: explain('other'), mayTryAgain: true }),
    );
  };

  const title = mentorship === undefined ? strings.everythingTitle : strings.oneTitle(mentorship.partner);
  switch (stage.kind) {
    case 'asking':
      return (
        <Dialog
          isOpen
          onClose={onClose}
          title={title}
          actions={
            <>
              <Button variant="text" onClick={onClose}>
                {strings.notYet}
              </Button>
              <Button variant="primary" autoFocus onClick={begin}>
                {strings.choosePlace}
              </Button>
            </>
          }
        >
          <p>{mentorship === undefined ? strings.everythingHolds : strings.oneHolds}</p>
          <p className="mt-3 flex gap-2.5 text-ink-2">
            <Icon of={LockOpen} className="mt-0.5" />
            {strings.notEncrypted}
          </p>
          <p className="mt-3 text-ink-3">{strings.notForOthers}</p>
        </Dialog>
      );
    case 'gathering':
      return (
        <Dialog
          isOpen
          onClose={onClose}
          title={title}
          actions={
            <Button variant="text" autoFocus onClick={onClose}>
              {strings.stop}
            </Button>
          }
        >
          <p role="status" className="flex items-center gap-2.5 text-ink-2">
            <BusyRing />
            {strings.gathering}
          </p>
          {stage.progress && (
            <p aria-hidden className="mt-1.5 ps-6 text-meta text-ink-3">
              {strings.progress(stage.progress.done, stage.progress.of)}
            </p>
          )}
        </Dialog>
      );
    case 'told':
      return (
        <Dialog
          isOpen
          onClose={onClose}
          title={stage.title}
          actions={
            <>
              <Button variant={stage.mayTryAgain ? 'text' : 'primary'} autoFocus onClick={onClose}>
                {strings.close}
              </Button>
              {stage.mayTryAgain && (
                <Button variant="primary" onClick={begin}>
                  {strings.tryAgain}
                </Button>
              )}
            </>
          }
        >
          <p role="alert">{stage.text}</p>
        </Dialog>
      );
  }
}
