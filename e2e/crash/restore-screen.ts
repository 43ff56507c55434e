import type { Page } from '@playwright/test';

/** Where the window says that the databases as a whole cannot be opened, and offers to put them aside. */
export const storeScreen = (page: Page) =>
  page.getByRole('heading', { name: 'Your work could not be opened' });

/** Where it says that my own space cannot be opened, and leads to what can be brought back. */
export const spaceScreen = (page: Page) =>
  page.getByRole('heading', { name: 'Your own space could not be opened' });

/** Either of the two. */
export const restoreScreen = (page: Page) => spaceScreen(page).or(storeScreen(page)).first();

export const showsRestore = (page: Page): Promise<boolean> => restoreScreen(page).isVisible();

/** Where one document that cannot be opened whole is named, with what can be brought back. */
export const damagedDocument = (page: Page) =>
  page.getByText('Nothing has been changed, and everything else works as before.', { exact: false }).first();
