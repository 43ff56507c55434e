import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type TestInfo } from '@playwright/test';
import { openWaymark } from '../fixtures/waymark-app.ts';
import { saveFile, takePart } from '../journeys/exchange.ts';
import { addPoints, begin, introduce, makeSession, savedOnThisDevice } from '../journeys/people.ts';
import type { HandedOver } from './edits.ts';

export const firstSession = 'Session s0';

/** Maya's data folder with one session, closed, and the files that Sam hands over, each with one more point of his. */
export async function prepareTwoPeople(
  testInfo: TestInfo,
  fileCount: number,
): Promise<{
  readonly dataFolder: string;
  readonly files: readonly HandedOver[];
  readonly remove: () => Promise<void>;
}> {
  const [learner, mentor] = await Promise.all([
    openWaymark('learner', testInfo),
    openWaymark('mentor', testInfo),
  ]);
  await begin(learner.app.page, 'Maya', 'Sam');
  await makeSession(learner.app.page, firstSession);
  const forSam = await saveFile(learner.app, 'Sam', 'for-sam.waymark');
  await introduce(mentor.app.page, 'Sam', 'Mentor');
  mentor.app.answerOpenDialog(forSam);
  await mentor.app.page.getByRole('button', { name: /^I was given a file/u }).click();
  await takePart(mentor.app.page, 'Maya');
  await mentor.app.page.getByRole('link', { name: new RegExp(`^${firstSession}`, 'u') }).click();
  const files: HandedOver[] = [];
  for (let number = 1; number <= fileCount; number += 1) {
    const title = `Sam’s point ${String(number)}`;
    await addPoints(mentor.app.page, title);
    const path = await saveFile(mentor.app, 'Maya', `for-maya-${String(number)}.waymark`);
    files.push({ path, session: firstSession, title });
  }
  await expect(savedOnThisDevice(learner.app.page)).toBeVisible();
  await learner.app.quit();
  const dataFolder = await mkdtemp(join(tmpdir(), 'waymark-crash-'));
  await cp(learner.app.dataFolder, dataFolder, { recursive: true });
  await Promise.all([learner.finish(), mentor.finish()]);
  return {
    dataFolder,
    files,
    remove: () => rm(dataFolder, { recursive: true, force: true, maxRetries: 10 }),
  };
}
