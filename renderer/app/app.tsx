import { lazy, Suspense, useCallback, useEffect, useState, type ReactNode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { MeContext, PersonalContext, useMyDocument, useProfile } from '@/bindings/me.ts';
import { useGuard } from '@/bindings/guard-store.ts';
import { ListedContext, useReadListed } from '@/bindings/listed.ts';
import { useOutside } from '@/bindings/outside.ts';
import { useServices } from '@/bindings/services.ts';
import type { FirstStep } from '@/features/first-run/first-run.tsx';
import type { PersonalDocument } from '@/model/documents.ts';
import type { DocumentHandle } from '@/persistence/document-store.ts';
import { FirstRunWindow } from './first-run-window.tsx';
import { MainWindow } from './main-window.tsx';
import { DropTarget } from './outside/drop-target.tsx';
import { useScreenReady } from './screen-ready.ts';

const DamagedWindow = lazy(async () => ({ default: (await import('./damaged-window.tsx')).DamagedWindow }));

/** The whole window: who is here decides between the first run and the app. */
export function App() {
  const { mended } = useGuard();
  const [openedAt, setOpenedAt] = useState(mended);
  const onDamaged = useCallback(() => setOpenedAt(mended), [mended]);
  // Asked for again after it was mended, but only where it could not be opened before.
  return <MySpace key={openedAt} isMended={mended !== openedAt} onMended={onDamaged} />;
}

function MySpace({ isMended, onMended }: { readonly isMended: boolean; readonly onMended: () => void }) {
  const opened = useMyDocument();
  useScreenReady(opened.kind === 'failed');
  const mustOpenAgain = opened.kind === 'failed' && isMended;
  useEffect(() => {
    if (mustOpenAgain) onMended();
  }, [mustOpenAgain, onMended]);
  if (opened.kind === 'open') return <Welcome handle={opened.value} />;
  if (opened.kind === 'opening') return null;
  return (
    <Suspense>
      <DamagedWindow failure={opened.failure} />
    </Suspense>
  );
}

function Welcome({ handle }: { readonly handle: DocumentHandle }) {
  const { profile, write } = useProfile(handle);
  const [firstStep, setFirstStep] = useState<FirstStep>();
  const { outside, recovery } = useServices();
  const waiting = useOutside();
  useEffect(() => {
    void outside.look();
  }, [outside, waiting]);
  const waitingKind = waiting.first?.thing.kind;
  if (profile === undefined)
    return (
      <>
        <FirstRunWindow
          waiting={waitingKind === undefined ? undefined : waitingKind === 'file' ? 'file' : 'link'}
          onDone={(answers, step) => {
            // Whoever was given a file and has opened it is asked about that one, and not for another.
            setFirstStep(step === 'open-file' && waitingKind === 'file' ? undefined : step);
            write(answers);
            recovery.offer();
          }}
        />
        <DropTarget />
      </>
    );
  return (
    <MeContext value={profile}>
      <PersonalContext value={handle.document as PersonalDocument}>
        {/* oxlint-disable-next-line react/hooks -- wouter takes the address's hook this way */}
        <Router hook={useHashLocation}>
          <Lists>
            <MainWindow me={profile} onChangeMe={write} firstStep={firstStep} />
          </Lists>
        </Router>
      </PersonalContext>
      <DropTarget />
    </MeContext>
  );
}

function Lists({ children }: { readonly children: ReactNode }) {
  return <ListedContext value={useReadListed()}>{children}</ListedContext>;
}
