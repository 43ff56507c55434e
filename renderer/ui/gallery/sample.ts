/** The two people of every sample, so that the pictures tell one story. */
export const maya = { name: 'Maya Okafor', author: 'learner' } as const;
export const sam = { name: 'Sam Lindqvist', author: 'mentor' } as const;

export const longName = 'Maximiliana Bartholomea Featherstonehaugh-Okafor';

export const longWords =
  'What would have happened if you had merged it without asking anybody first, and who would have noticed before lunch?';

export const nothing = (): void => undefined;
