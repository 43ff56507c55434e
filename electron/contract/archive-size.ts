/** A `.waymark` file of two people's years of text is a few megabytes; more than this is not one of ours. */
export const maximumArchiveBytes = 64 * 1024 * 1024;

/** A calendar file of a year of sessions with their agendas' titles is some hundred kilobytes. */
export const maximumCalendarBytes = 4 * 1024 * 1024;
