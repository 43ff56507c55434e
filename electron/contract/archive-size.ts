/** A `.waymark` file of two people's years of text is a few megabytes; more than this is not one of ours. */
export const maximumArchiveBytes = 64 * 1024 * 1024;
