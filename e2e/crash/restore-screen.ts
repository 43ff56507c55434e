import type { Page } from '@playwright/test';

/** Where the window says that my own space cannot be opened, and leads to what can be done about it. */
export const restoreScreen = (page: Page) => page.getByText('Your own space could not be opened').first();

export const showsRestore = (page: Page): Promise<boolean> => restoreScreen(page).isVisible();

/** Where one document that cannot be opened whole is named, with what can be brought back. */
export const damagedDocument = (page: Page) =>
  page.getByText('Nothing has been changed, and everything else works as before.', { exact: false }).first();
