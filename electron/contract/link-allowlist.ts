/** Both sides have this parser; the contract knows neither Node's types nor a browser's. */
declare const URL: {
  readonly canParse: (text: string) => boolean;
  new (
    text: string,
  ): Readonly<Record<'protocol' | 'username' | 'password' | 'hostname' | 'pathname' | 'href', string>>;
};

/** Longer than any link that people send each other; some systems cut or refuse longer ones. */
export const maximumLinkLength = 2048;

const allowedSchemes: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:']);

const controlOrSpace = /[\p{Cc} ]/u;

/**
 * The link as it may be handed to the system, in the URL parser's own spelling, or `undefined` where it may not: only
 * web and mail links, without control characters (the parser would silently drop some) and without a user's name or
 * password before the host, which disguise where a link leads.
 */
export const allowedLink = (link: string): string | undefined => {
  if (link.length > maximumLinkLength || controlOrSpace.test(link) || !URL.canParse(link)) return undefined;
  const { protocol, username, password, hostname, pathname, href } = new URL(link);
  if (!allowedSchemes.has(protocol) || username !== '' || password !== '') return undefined;
  const target = protocol === 'mailto:' ? pathname : hostname;
  return target === '' || href.length > maximumLinkLength ? undefined : href;
};
