/** What the palette, the menu and the key have to agree on. */
export const lockCommand = { id: 'lock-now', shortcut: 'Mod+L' } as const;
