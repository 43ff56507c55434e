/** What the systems know the app by. None of it may change once the app has been given to anybody. */
export const identity = {
  appId: 'app.waymark.desktop',
  productName: 'Waymark',
  /** The name of the program, of its Debian package and of its desktop entry. */
  executable: 'waymark',
  /** Addresses that open the app: `waymark:…`. */
  scheme: 'waymark',
  extension: 'waymark',
  /** Not registered with IANA, so it says so by its `x-`. */
  mimeType: 'application/x-waymark',
  documentName: 'Waymark file',
  summary: 'Mentoring, on your own machines',
  /** Whoever gives packages to others puts an address here that somebody reads. */
  maintainer: 'The Waymark authors <waymark@waymark.invalid>',
  category: 'Office',
  keywords: 'mentor;mentoring;learning;feedback;agenda;',
};
