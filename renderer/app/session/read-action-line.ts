import type { ReadAction } from '@/features/live/read-action.ts';

/** Reads what is taken down in the middle of a talk as every other action is read. What dates are read with comes with the first. */
export const readActionLine: ReadAction = async (line, people, now) => {
  const { readLine } = await import('@/features/actions/read-line.ts');
  const { text, owner, due } = readLine(line, people, now);
  return { text, owner: owner?.value, dueOn: due?.value };
};
