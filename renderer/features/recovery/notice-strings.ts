/** What is said outside the dialogs: apart from their words, which come only when one is opened. */
export const noticeStrings = {
  offer:
    'If this device is lost, a backup and twelve words bring your work back. Only you can have the words.',
  reminder: 'Your recovery phrase is not written down yet.',
  writeDown: 'Write down my phrase',
  later: 'Later',
} as const;
