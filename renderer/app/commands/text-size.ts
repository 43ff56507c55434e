import type { SettingsStore } from '@/bindings/settings-store.ts';
import { textSizes, type AppSettings } from '@/platform/desktop.ts';

export type TextStep = 'larger' | 'smaller' | 'normal';

/** The next size in that direction; the last one stays. */
export function steppedSize(size: AppSettings['textSize'], step: TextStep): AppSettings['textSize'] {
  if (step === 'normal') return textSizes[0];
  const at = textSizes.indexOf(size) + (step === 'larger' ? 1 : -1);
  return textSizes[at] ?? size;
}

/** Makes the text of the window larger or smaller; reads the settings first if nobody has yet. */
export function changeTextSize(settings: SettingsStore, step: TextStep): void {
  const change = (): boolean => {
    const known = settings.snapshot();
    if (known === undefined) return false;
    settings.change({ textSize: steppedSize(known.textSize, step) });
    return true;
  };
  if (change()) return;
  const stop = settings.subscribe(() => {
    if (settings.snapshot() === undefined) return;
    stop();
    change();
  });
}
