import { useState } from 'react';
import type { OpenFailure } from '@/bindings/damaged-document.ts';
import { DamagedSpace } from '@/features/guard/damaged-space.tsx';
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
        <DamagedSpace failure={failure} onBringBack={() => setIsRestoring(true)} />
      </main>
      {isRestoring && <RestoreDialog onClose={() => setIsRestoring(false)} />}
    </div>
  );
}
