/**
 * Chromium's message from a second start to the first holds 32 KiB on Linux. A longer one is not cut: the second start takes
 * the silence for a hang and kills the first, so that one long link would end the app. This leaves room for the switches
 * that are added on the way. Bytes.
 */
const maximumCommandLine = 24 * 1024;

/** Whether handing over this command line would kill the app that runs. No link of ours is a tenth as long. */
export const isTooLong = (args: readonly string[], folder: string, platform: NodeJS.Platform): boolean =>
  platform === 'linux' &&
  [folder, ...args].reduce((bytes, text) => bytes + Buffer.byteLength(text) + 1, 0) > maximumCommandLine;
