/** On the page's command line where its window starts locked; the preload script looks for the same words. */
export const startsLockedArgument = '--waymark-starts-locked';
