import { useId } from 'react';
import { useBackups } from '@/bindings/use-backups.ts';
import { strings } from './strings.ts';

/** How far a restore has come; nothing while that is not known. */
export function RestoreProgress({ label }: { readonly label: string }) {
  const state = useBackups();
  const id = useId();
  if (state.kind === 'unknown' || state.progress === undefined) return null;
  const { done, total } = state.progress;
  return (
    <div className="mt-3">
      <progress aria-labelledby={id} className="w-full accent-ink" max={total} value={done} />
      <p id={id} className="meta">
        {label}: {strings.progress(done, total)}
      </p>
    </div>
  );
}
