export const strings = {
  newest: 'You have the newest Waymark.',
  newestDetail: (version: string): string => `This is version ${version}.`,
  found: (version: string): string => `Waymark ${version} is there.`,
  foundDetail:
    'It is fetched in the background, and you can go on working. You are asked again before it starts.',
  fetch: 'Fetch it',
  notNow: 'Not now',
  ready: (version: string): string => `Waymark ${version} is ready.`,
  readyDetail: 'Waymark closes, changes to the new version and opens again. What you wrote is kept.',
  restart: 'Close and change over',
  later: 'Later',
  failed: 'The newer version could not be fetched.',
  failedDetail:
    'Nothing has changed: you can go on working with this one. Check your connection, and try again later.',
  understood: 'OK',
} as const;
