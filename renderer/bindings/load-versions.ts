import { createPacker } from '@/persistence/versions/pack-in-worker.ts';
import { createVersionStore, type VersionStore } from '@/persistence/versions/version-store.ts';

/** The versions on this device. Loaded when the first is made or looked at. */
export const openVersions = (now: () => number): VersionStore =>
  createVersionStore({ pack: createPacker(), now });
