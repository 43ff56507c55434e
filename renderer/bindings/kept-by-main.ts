import type { Manifest } from '@/persistence/manifest.ts';
import type { RescuePlace } from '@/persistence/rescue.ts';
import type { DesktopApi } from '@/platform/desktop.ts';

/** The manifest as main keeps it. */
export const manifestOf = (
  desktop: Pick<DesktopApi, 'recordSaved' | 'findSaved' | 'listSaved' | 'forgetSaved'>,
): Manifest => ({
  record: (entries) => desktop.recordSaved([...entries]),
  find: async (name) => (await desktop.findSaved(name)) ?? undefined,
  list: desktop.listSaved,
  forget: desktop.forgetSaved,
});

/** The files main keeps for what the store refuses. */
export const rescuePlaceOf = (
  desktop: Pick<DesktopApi, 'keepUnsaved' | 'readKept' | 'keptPutBack'>,
): RescuePlace => ({
  keep: (changes) => desktop.keepUnsaved([...changes]),
  kept: desktop.readKept,
  putBackDone: desktop.keptPutBack,
});
