import type { RoomId } from '@/model/ids.ts';
import type { Role } from '@/model/role.ts';

/** What a file brought, or why it brought nothing. Said once, until it is dismissed or the next one comes. */
export type Notice =
  | {
      readonly kind: 'merged';
      readonly room: RoomId;
      readonly author: Role;
      readonly name: string;
      readonly text: string;
    }
  | { readonly kind: 'copy' | 'copy-in-part'; readonly text: string }
  | { readonly kind: 'nothing-new'; readonly text: string }
  | { readonly kind: 'not-opened'; readonly text: string }
  | { readonly kind: 'not-saved'; readonly text: string; readonly room: RoomId };

let current: Notice | undefined;
const listeners = new Set<() => void>();

/** The window's one notice about files. */
export const notices = {
  snapshot: (): Notice | undefined => current,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  show: (notice: Notice | undefined): void => {
    current = notice;
    for (const listener of listeners) listener();
  },
};
