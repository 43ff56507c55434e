import { lazy, Suspense, useCallback, useState } from 'react';
import { useFoundBackups } from '@/bindings/use-found-backups.ts';
import { FirstRun, type FirstRunProps } from '@/features/first-run/first-run.tsx';
import { strings as firstRun } from '@/features/first-run/strings.ts';
import { StartNotices } from '@/features/start/start-notices.tsx';
import { ContourMap } from '@/ui/first-run/contour-map.tsx';
import { WindowControls } from '@/ui/frame/window-controls.tsx';
import { useScreenReady } from './screen-ready.ts';
import { strings } from './strings.ts';
import { useWindowControls } from './use-window-controls.ts';

const GuardNotices = lazy(async () => ({
  default: (await import('@/features/guard/guard-notices.tsx')).GuardNotices,
}));
const RestoreDialog = lazy(async () => ({
  default: (await import('@/features/recovery/restore-dialog.tsx')).RestoreDialog,
}));
const BringBack = lazy(async () => ({
  default: (await import('@/features/exchange/bring-back.tsx')).BringBack,
}));

const { rapport, direction, progress, windingDown, movingOn } = firstRun.phases;
const waypoint = ({ name, detail }: { readonly name: string; readonly detail: string }) => ({
  title: name,
  detail,
});

/** The window before it is known who is here: the questions beside the whole walk. */
export function FirstRunWindow(props: Pick<FirstRunProps, 'waiting' | 'onDone'>) {
  const [isBringingBack, setIsBringingBack] = useState(false);
  const closeBringBack = useCallback(() => setIsBringingBack(false), []);
  const windowControls = useWindowControls();
  const [isRestoring, setIsRestoring] = useState(false);
  const backups = useFoundBackups();
  useScreenReady(true);
  return (
    <div className="grid h-full grid-cols-[minmax(0,17fr)_minmax(0,15fr)]">
      <main className="overflow-y-auto ps-26 pe-22">
        <div className="-mx-5 pt-4 empty:hidden">
          <StartNotices />
          <Suspense>
            <GuardNotices onBringBack={() => setIsRestoring(true)} />
          </Suspense>
        </div>
        <FirstRun
          {...props}
          backups={backups}
          onRestore={() => setIsRestoring(true)}
          onBringBack={() => setIsBringingBack(true)}
        />
        <Suspense>{isBringingBack && <BringBack onClose={closeBringBack} />}</Suspense>
      </main>
      <div className="relative border-s border-line bg-desk">
        <ContourMap
          label={strings.walk}
          waypoints={[
            waypoint(rapport),
            waypoint(direction),
            waypoint(progress),
            waypoint(windingDown),
            waypoint(movingOn),
          ]}
        />
        <header className="tbar absolute inset-x-0 top-0">
          <span className="flex-1" />
          {windowControls && <WindowControls {...windowControls} />}
        </header>
      </div>
      <Suspense>{isRestoring && <RestoreDialog onClose={() => setIsRestoring(false)} />}</Suspense>
    </div>
  );
}
