import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import type { MakeAction, PointForAction } from '@/bindings/make-action.ts';
import type { OpenMentorship, Pair } from '@/bindings/use-mentorship.ts';
import { useServices } from '@/bindings/services.ts';
import { clip } from '@/lib/names.ts';
import { beginAction } from '@/model/records/action.ts';
import { showToast } from '@/ui/feedback/toasts.ts';
import { strings } from './strings.ts';

const MakeActionDialog = lazy(async () => ({
  default: (await import('@/features/actions/make-action-dialog.tsx')).MakeActionDialog,
}));

/** Enough to know which one is meant; characters. */
const longestSpokenText = 80;

/** Making actions of the points of a mentorship, and the dialog that asks. `make` is missing where nothing may be written. */
export function useMakeAction(
  { document, writable }: OpenMentorship,
  pair: Pair | undefined,
): { readonly make: MakeAction | undefined; readonly dialog: ReactNode } {
  const { now } = useServices();
  const [from, setFrom] = useState<PointForAction>();
  const people = useMemo(() => pair && { myRole: pair.myRole, names: pair.names }, [pair]);
  const close = (): void => setFrom(undefined);
  return {
    make: writable ? setFrom : undefined,
    dialog: from && people && (
      <Suspense>
        <MakeActionDialog
          from={from}
          people={people}
          onClose={close}
          onMake={(action) => {
            close();
            beginAction(document, action, { by: people.myRole, at: now() });
            showToast(strings.actionMade(clip(action.text, longestSpokenText)));
          }}
        />
      </Suspense>
    ),
  };
}
