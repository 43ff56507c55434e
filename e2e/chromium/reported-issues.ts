import type { Page } from '@playwright/test';

/** Advice on filling in forms for people, which a desktop app does not do. */
const forAutofill: ReadonlySet<string> = new Set(['FormEmptyIdAndNameAttributesForInputError']);

/** Hears what Chromium's developer tools list under Issues: deprecations, violations of the policy, damaged forms … */
export async function reportedIssues(page: Page, listener: (issue: string) => void): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Audits.issueAdded', ({ issue }) => {
    if (!forAutofill.has(issue.details.genericIssueDetails?.errorType ?? ''))
      listener(`${issue.code}: ${JSON.stringify(issue.details)}`);
  });
  await session.send('Audits.enable');
}
