import { lazy, Suspense, useCallback, useState } from 'react';
import { FirstRun, type FirstRunProps } from '@/features/first-run/first-run.tsx';
import { strings as firstRun } from '@/features/first-run/strings.ts';
import { StartNotices } from '@/features/start/start-notices.tsx';
import { ContourMap } from '@/ui/first-run/contour-map.tsx';
import { WindowControls } from '@/ui/frame/window-controls.tsx';
import { useScreenReady } from './screen-ready.ts';
import { strings } from './strings.ts';
import { useWindowControls } from './use-window-controls.ts';

const BringBack = lazy(async () => ({
  default: (await import('@/features/exchange/bring-back.tsx')).BringBack,
}));

const { rapport, direction, progress, windingDown, movingOn } = firstRun.phases;
const waypoint = ({ name, detail }: { readonly name: string; readonly detail: string }) => ({
  title: name,
  detail,
});

/** The window before it is known who is here: the questions beside the whole walk. */
export function FirstRunWindow(props: Omit<FirstRunProps, 'onBringBack'>) {
  const [isBringingBack, setIsBringingBack] = useState(false);
  const closeBringBack = useCallback(() => setIsBringingBack(false), []);
  const windowControls = useWindowControls();
  useScreenReady(true);
  return (
    <div className="grid h-full grid-cols-[minmax(0,17fr)_minmax(0,15fr)]">
      <main className="overflow-y-auto ps-26 pe-22">
        <div className="-mx-5 pt-4 empty:hidden">
          <StartNotices />
        </div>
        <FirstRun {...props} onBringBack={() => setIsBringingBack(true)} />
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
    </div>
  );
}
