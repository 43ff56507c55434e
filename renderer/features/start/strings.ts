export const strings = {
  cameBack:
    'Waymark’s page closed unexpectedly and was opened again. Everything that was saved on this device is here; look whether your last few words are.',
  settingsDamaged: (keptAs: string | undefined): string =>
    keptAs === undefined
      ? 'Your settings could not be read, so the usual ones are used. What you wrote is not touched.'
      : `Your settings could not be read, so the usual ones are used. The old file is kept as “${keptAs}”. What you wrote is not touched.`,
  folder: {
    gone: 'The folder that holds your work was moved or removed while Waymark is open. What you write now may not be kept. Put it back where it was; until then, save a file for the other person to keep what is open here.',
    'read-only':
      'The folder that holds your work no longer lets Waymark write to it. Earlier work is safe, what you write now may not be kept. Allow writing again.',
  },
} as const;
