import { shell } from 'electron';
import { errorCode, log } from '../log.ts';
import { allowedLink } from '../../contract/link-allowlist.ts';

/** Opens a web or mail link outside the app; `false` where it may not be opened or the system could not. */
export const openLink = async (link: string): Promise<boolean> => {
  const allowed = allowedLink(link);
  if (allowed === undefined) {
    log('a link was not opened');
    return false;
  }
  try {
    await shell.openExternal(allowed);
    return true;
  } catch (error) {
    log('the system could not open a link', { error: errorCode(error) });
    return false;
  }
};
