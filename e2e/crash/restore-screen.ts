import type { Page } from '@playwright/test';

/** Whether the window says that what is kept here cannot be opened, and leads to what can be done about it. */
export const showsRestore = (page: Page): Promise<boolean> =>
  page.getByText('What you keep here could not be opened').first().isVisible();
