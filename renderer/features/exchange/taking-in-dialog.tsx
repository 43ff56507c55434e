import type { CopyProgress } from '@/bindings/own-copy/gather.ts';
import { BusyRing } from '@/ui/actions/busy-ring.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { copyStrings } from './copy-strings.ts';

/** Stays while a copy is taken in. It cannot be stopped half-way; what is in so far is safe all the same. */
export function TakingInDialog({ progress }: { readonly progress: CopyProgress | undefined }) {
  return (
    <Dialog isOpen onClose={() => undefined} title={copyStrings.takingIn}>
      <p role="status" className="flex items-center gap-2.5 text-ink-2">
        <BusyRing />
        {copyStrings.takingInDetail}
      </p>
      {progress && (
        <p aria-hidden className="mt-1.5 ps-6 text-meta text-ink-3">
          {copyStrings.progress(progress.done, progress.of)}
        </p>
      )}
    </Dialog>
  );
}
