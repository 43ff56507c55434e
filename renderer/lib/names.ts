/** How a person is called in a sentence: the first word of their name. */
export const shortName = (name: string): string => name.trim().split(/\s+/u)[0] ?? name;
