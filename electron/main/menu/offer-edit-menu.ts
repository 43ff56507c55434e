import type { BrowserWindow } from 'electron';

/**
 * Offers the system's own menu where text is written or selected. Where the page has a menu of its own, as on the points
 * of an agenda, it keeps this event to itself.
 */
export const offerEditMenu = (window: BrowserWindow): void => {
  const { webContents } = window;
  webContents.on('context-menu', (_event, { isEditable, selectionText, misspelledWord, ...rest }) => {
    if (!isEditable && selectionText.trim() === '') return;
    void Promise.all([import('electron'), import('./edit-menu.ts')]).then(([{ Menu }, { editMenu }]) => {
      if (window.isDestroyed()) return;
      const place = { isEditable, misspelledWord, suggestions: rest.dictionarySuggestions };
      const { session } = webContents;
      const template = editMenu({ ...place, can: rest.editFlags }, process.platform, {
        replace: (word) => webContents.replaceMisspelling(word),
        learn: (word) => void session.addWordToSpellCheckerDictionary(word),
      });
      Menu.buildFromTemplate(template).popup({ window });
    });
  });
};
