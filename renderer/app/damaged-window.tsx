import { useState } from 'react';
import type { OpenFailure } from '@/bindings/damaged-document.ts';
import { useStoreLook } from '@/bindings/use-store-look.ts';
import { DamagedSpace } from '@/features/guard/damaged-space.tsx';
import { DamagedStore } from '@/features/guard/damaged-store.tsx';
import { StoppedSpace } from '@/features/guard/stopped.tsx';
import { RestoreDialog } from '@/features/recovery/restore-dialog.tsx';
import { WindowControls } from '@/ui/frame/window-controls.tsx';
import { useWindowControls } from './use-window-controls.ts';

/** The window when my own space cannot be opened. */
export function DamagedWindow({ failure }: { readonly failure: OpenFailure }) {
  const windowControls = useWindowControls();
  const [isRestoring, setIsRestoring] = useState(false);
  return (
    <div className="flex h-full flex-col bg-sheet">
      <header className="tbar">
        <span className="flex-1" />
        {windowControls && <WindowControls {...windowControls} />}
      </header>
      <main className="grid min-h-0 flex-1 justify-center overflow-y-auto">
        <Content failure={failure} onBringBack={() => setIsRestoring(true)} />
      </main>
      {isRestoring && <RestoreDialog onClose={() => setIsRestoring(false)} />}
    </div>
  );
}

/** Whether it is my space alone, all of the store, or only this run of the app that is the trouble. */
function Content({
  failure,
  onBringBack,
}: {
  readonly failure: OpenFailure;
  readonly onBringBack: () => void;
}) {
  const { kind, name } = failure;
  const look = useStoreLook();
  if (kind === 'store-stopped') return <StoppedSpace />;
  if (look === undefined) return null;
  if (look.kind === 'closed') return <DamagedStore name={name} isDiskFull={look.isDiskFull} />;
  return <DamagedSpace failure={{ kind, name }} names={look.names} onBringBack={onBringBack} />;
}
