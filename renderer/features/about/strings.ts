export const strings = {
  title: 'About Waymark',
  what: 'A private place for two people in a mentoring relationship.',
  version: 'Version',
  electron: 'Electron',
  chromium: 'Chromium',
  promise:
    'Everything you write stays on your device until you hand it over yourself. Waymark counts nothing, reports nothing and has no account.',
  thanks:
    'Waymark is built on the work of many people who share it freely. Its letters are Literata and Hanken Grotesk, both under the SIL Open Font Licence.',
  showLicences: 'Show the licences',
  hideLicences: 'Hide the licences',
  licences: 'Licences',
  noLicences: 'The list of licences could not be read. It lies beside the app as “licences.md”.',
  close: 'Close',
} as const;
