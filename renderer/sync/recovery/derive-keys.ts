import { ed25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { mnemonicToSeedWebcrypto } from '@scure/bip39';
import type { Brand } from '@/lib/brand.ts';
import type { RecoveryPhrase } from './phrase.ts';

/** 32 bytes that open backups (XChaCha20-Poly1305). Kept in this device's vault: backups are made without asking. */
export type BackupKey = Brand<Uint8Array, 'BackupKey'>;

/** A person's identity: 32 bytes, an Ed25519 public key. Its secret half exists only while the phrase is at hand. */
export type IdentityPublicKey = Brand<Uint8Array, 'IdentityPublicKey'>;
export type IdentitySecretKey = Brand<Uint8Array, 'IdentitySecretKey'>;

export interface RecoveredKeys {
  readonly backupKey: BackupKey;
  readonly identity: { readonly secretKey: IdentitySecretKey; readonly publicKey: IdentityPublicKey };
}

/** One secret per purpose; another version of a purpose gets another number. */
const purposes = { backup: 'waymark/backup/1', identity: 'waymark/identity/1' } as const;

const keyLength = 32;

/**
 * All keys that the phrase restores: BIP-39's seed (PBKDF2, 2,048 rounds of HMAC-SHA-512, no passphrase), from it one key
 * per purpose by HKDF-SHA-256 (RFC 5869) without salt.
 */
export async function deriveKeys(phrase: RecoveryPhrase): Promise<RecoveredKeys> {
  const seed = await mnemonicToSeedWebcrypto(phrase);
  const derive = (purpose: string): Uint8Array =>
    hkdf(sha256, seed, undefined, new TextEncoder().encode(purpose), keyLength);
  const secretKey = derive(purposes.identity) as IdentitySecretKey;
  return {
    backupKey: derive(purposes.backup) as BackupKey,
    identity: { secretKey, publicKey: ed25519.getPublicKey(secretKey) as IdentityPublicKey },
  };
}
