import { lazy, Suspense, useEffect, useRef } from 'react';
import { useOutside, type OutsideThing } from '@/bindings/outside.ts';
import type { Exchange } from '@/features/exchange/exchange-context.ts';
import type { Navigate } from '../navigate.ts';

const loadLinks = () => import('@/features/links/link-dialog.tsx');
const LinkDialog = lazy(async () => ({ default: (await loadLinks()).LinkDialog }));
const NoPlaceDialog = lazy(async () => ({ default: (await loadLinks()).NoPlaceDialog }));

export interface OutsideHostProps {
  readonly exchange: Exchange;
  readonly navigate: Navigate;
}

/** Asks, one after another, about what was opened outside the app. */
export function OutsideHost({ exchange, navigate }: OutsideHostProps) {
  const { askAboutFile } = exchange;
  const { first } = useOutside();
  const asked = useRef<OutsideThing>(undefined);
  useEffect(() => {
    // Who is here may change before it is settled, by the very file that was asked about; it is not asked about again.
    if (first?.thing.kind !== 'file' || asked.current === first) return;
    asked.current = first;
    askAboutFile(first.thing, first.settle);
  }, [first, askAboutFile]);
  return <Suspense>{first && <LinkQuestion {...first} navigate={navigate} />}</Suspense>;
}

function LinkQuestion({ thing, settle, navigate }: OutsideThing & { readonly navigate: Navigate }) {
  switch (thing.kind) {
    case 'file':
      return null;
    case 'link':
      return (
        <LinkDialog
          link={thing.link}
          onClose={settle}
          onGo={(path) => {
            settle();
            navigate(path);
          }}
        />
      );
    case 'unknown-link':
      return <NoPlaceDialog kind="unknown" onClose={settle} />;
    case 'malformed-link':
      return <NoPlaceDialog kind="malformed" onClose={settle} />;
  }
}
