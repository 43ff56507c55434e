import type { DesktopApi } from '@contract/desktop-api.ts';

type Kept = Pick<
  DesktopApi,
  | 'recordSaved'
  | 'findSaved'
  | 'listSaved'
  | 'forgetSaved'
  | 'keepUnsaved'
  | 'readKept'
  | 'keptPutBack'
  | 'readSecret'
  | 'writeSecret'
  | 'forgetSecret'
  | 'secretsProtection'
>;

/** What main keeps in files, kept only as long as the page is there: a browser has no other place outside its own store. */
export function keepInMemory(): Kept {
  const saved = new Map<string, Parameters<Kept['recordSaved']>[0][number]>();
  const secrets = new Map<string, Uint8Array>();
  return {
    recordSaved: async (entries) => {
      for (const entry of entries) saved.set(entry.name, entry);
    },
    findSaved: async (name) => saved.get(name) ?? null,
    listSaved: async () => [...saved.values()].map(({ name, at }) => ({ name, at })),
    forgetSaved: async (names) => {
      for (const name of names) saved.delete(name);
    },
    keepUnsaved: async () => false,
    readKept: async () => [],
    keptPutBack: async () => {},
    readSecret: async (name) => secrets.get(name) ?? null,
    writeSecret: async ({ name, secret }) => void secrets.set(name, secret),
    forgetSecret: async (name) => void secrets.delete(name),
    secretsProtection: async () => 'none',
  };
}
