import { get } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { dictionaryFileName, maximumDictionaryBytes } from './dictionary.ts';

/** Where Chromium itself gets its dictionaries. It is the one address, and the one file, that the person agrees to. */
export const dictionaryAddress = `https://redirector.gvt1.com/edgedl/chrome/dict/${dictionaryFileName.toLowerCase()}`;

/** It leads to a server near the person. No further than that. */
const mostRedirects = 3;
const timeoutMs = 30_000;

/** Whether an address is still that file, with that company, over TLS. */
export const isDictionaryAddress = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password, pathname } = new URL(address);
  const isTheirs = hostname === 'gvt1.com' || hostname.endsWith('.gvt1.com');
  const isPlain = port === '' && username === '' && password === '';
  return (
    protocol === 'https:' && isTheirs && isPlain && pathname.endsWith(`/${dictionaryFileName.toLowerCase()}`)
  );
};

const answerOf = (address: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    // Nothing says who asks: no cookie, no name of the app.
    const request = get(address, { headers: { accept: '*/*' }, timeout: timeoutMs }, resolve);
    request.on('timeout', () => request.destroy(new Error('timeout')));
    request.on('error', reject);
  });

const bodyOf = async (answer: IncomingMessage): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of answer as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > maximumDictionaryBytes) throw new Error('too large');
    parts.push(part);
  }
  return Buffer.concat(parts);
};

/**
 * Fetches the dictionary, by main and not by Chromium, whose walls against the network stay as they are. Throws where it
 * cannot be had.
 */
export const fetchDictionary = async (): Promise<Uint8Array> => {
  let address = dictionaryAddress;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const answer = await answerOf(address);
    const { statusCode = 0, headers } = answer;
    if (statusCode === 200) return bodyOf(answer);
    answer.destroy();
    const next = headers.location;
    if (statusCode < 300 || statusCode >= 400 || next === undefined) throw new Error('no dictionary there');
    address = new URL(next, address).href;
    if (!isDictionaryAddress(address)) throw new Error('led elsewhere');
  }
  throw new Error('led in circles');
};
