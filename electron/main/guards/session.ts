import { session } from 'electron';
import { appOrigin, isAppAddress } from '../app-protocol/scheme.ts';

/** What may be requested at all. Everything else is the mailbox process's, never the page's. */
const allowedSchemes: ReadonlySet<string> = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/**
 * The one permission a page of ours gets: without it Chromium may evict all documents when the disk runs low.
 */
const allowedPermissions: ReadonlySet<string> = new Set(['persistent-storage']);

/** Of our own scheme, where nothing answers. */
const noDictionaries = `${appOrigin}/no-dictionaries/`;

const schemeOf = (address: string): string => address.slice(0, address.indexOf(':') + 1).toLowerCase();

/** The second wall behind the CSP, and no to every permission, device and download. */
export const guardSession = (): void => {
  const ours = session.defaultSession;

  ours.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !allowedSchemes.has(schemeOf(url)) }),
  );

  ours.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(allowedPermissions.has(permission) && isAppAddress(requestingUrl)),
  );
  ours.setPermissionCheckHandler(
    (_contents, permission, origin) => allowedPermissions.has(permission) && isAppAddress(origin),
  );
  ours.setDevicePermissionHandler(() => false);
  ours.on('will-download', (event) => event.preventDefault());

  // Off until the person agrees. What it then reads is a file on this device (spelling/): where Chromium would fetch one by
  // itself, which no event of webRequest sees, it is led to nothing before it comes to the resolver's rules.
  ours.setSpellCheckerEnabled(false);
  if (process.platform !== 'darwin') ours.setSpellCheckerDictionaryDownloadURL(noDictionaries);
};
