import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** Chromium looks for British English under this name in the folder `Dictionaries` of the data folder. */
export const dictionaryFileName = 'en-GB-10-1.bdic';
export const dictionaryLanguage = 'en-GB';

/** The real one has less than 1 MB. */
export const maximumDictionaryBytes = 8 * 1024 * 1024;

/**
 * Whether these bytes are a whole dictionary of Chromium's: its signature, its version, and the checksum it carries over
 * its two tables.
 * Format: third_party/hunspell/google/bdict.h of Chromium.
 */
export const isDictionary = (bytes: Uint8Array): boolean => {
  const headerBytes = 32;
  if (bytes.length <= headerBytes || bytes.length > maximumDictionaryBytes) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [signature, version] = [view.getUint32(0, true), view.getUint16(4, true)];
  if (signature !== 0x63_69_44_42 || version !== 2) return false;
  const [affixes, words] = [view.getUint32(8, true), view.getUint32(12, true)];
  if (affixes < headerBytes || words <= affixes || words >= bytes.length) return false;
  const checksum = createHash('md5').update(bytes.subarray(affixes)).digest();
  return checksum.equals(bytes.subarray(16, headerBytes));
};

/** Where Linux distributions put dictionaries in this format. */
const systemPlaces = ['/usr/share/hunspell-bdic/en_GB.bdic', '/usr/share/hunspell-bdic/en-GB.bdic'];

/** A sound dictionary at one of these places. */
export const findDictionary = async (places: readonly string[]): Promise<Uint8Array | undefined> => {
  for (const place of places) {
    const bytes = await readFile(place).catch(() => undefined);
    if (bytes !== undefined && isDictionary(bytes)) return bytes;
  }
  return undefined;
};

export const findSystemDictionary = (): Promise<Uint8Array | undefined> =>
  process.platform === 'linux' ? findDictionary(systemPlaces) : Promise.resolve(undefined);
