import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { failed, ok, type Result } from '@/lib/result.ts';

/** What a sealed file is for; one kind never opens as the other. */
export type SealedKind = 'document' | 'index';

export type UnsealFailure =
  /** The key is not the one it was sealed with, or a byte of it is another: the two cannot be told apart. */
  | { readonly kind: 'not-opened' }
  /** Written by a newer Waymark. */
  | { readonly kind: 'newer' }
  /** Not one of our files. */
  | { readonly kind: 'foreign' };

const magic = utf8ToBytes('WMKB');
const version = 1;
const nonceLength = 24;
const headerLength = magic.length + 1 + nonceLength;

const associatedData = (kind: SealedKind): Uint8Array =>
  utf8ToBytes(`waymark/backup/${kind}/${String(version)}`);

/** Seals bytes with a backup's key (32 bytes): `WMKB`, version, nonce, XChaCha20-Poly1305 with the kind as associated data. */
export function seal(key: Uint8Array, kind: SealedKind, content: Uint8Array): Uint8Array {
  const nonce = randomBytes(nonceLength);
  const sealed = xchacha20poly1305(key, nonce, associatedData(kind)).encrypt(content);
  return concatBytes(magic, Uint8Array.of(version), nonce, sealed);
}

export function unseal(
  key: Uint8Array,
  kind: SealedKind,
  file: Uint8Array,
): Result<Uint8Array, UnsealFailure> {
  if (file.length <= headerLength || magic.some((byte, index) => file[index] !== byte))
    return failed({ kind: 'foreign' });
  if (file[magic.length] !== version) return failed({ kind: 'newer' });
  const nonce = file.subarray(magic.length + 1, headerLength);
  try {
    return ok(xchacha20poly1305(key, nonce, associatedData(kind)).decrypt(file.subarray(headerLength)));
  } catch {
    return failed({ kind: 'not-opened' });
  }
}

const purposes = { name: 'waymark/backup/object-name/1', set: 'waymark/backup/set/1' } as const;

/**
 * The name of a document's state among a backup's objects: the same state has the same name and is stored once. Keyed, so
 * that nobody without the key can ask whether a guessed text is in the folder.
 */
export function objectName(key: Uint8Array, state: Uint8Array): string {
  const nameKey = hmac(sha256, key, utf8ToBytes(purposes.name));
  return bytesToHex(hmac(sha256, nameKey, state));
}

/** The name of the folder with all backups under one key: several people may use one place. */
export const setName = (key: Uint8Array): string =>
  bytesToHex(hmac(sha256, key, utf8ToBytes(purposes.set))).slice(0, 16);
