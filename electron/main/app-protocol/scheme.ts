import { protocol } from 'electron';

export const appScheme = 'app';
export const appHost = 'waymark';
export const appOrigin = `${appScheme}://${appHost}`;
export const appAddress = `${appOrigin}/index.html`;
/** The plain page that stands there when the app's cannot. */
export const safeAddress = `${appOrigin}/safe/index.html`;

/** Whether an address belongs to our own page; what cannot be parsed does not. */
export const isAppAddress = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol: scheme, host, username, password } = new URL(address);
  // `origin` would be the word "null" here: Node's URL gives one to the web's own schemes only.
  return scheme === `${appScheme}:` && host === appHost && username === '' && password === '';
};

/** Whether it is the address of the one document that the app consists of, at whatever place in it. */
export const isOurPage = (address: string): boolean => address.split('#', 1)[0] === appAddress;

/** Makes `app://` an origin like https, with storage and fetch; only has an effect before `ready`. */
export const registerAppScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
};
