/** Goes to one of the addresses of lib/paths.ts. */
export type Navigate = (path: string, options?: { readonly replace?: boolean }) => void;
