import type { DesktopApi } from '@/platform/desktop.ts';
import type { BackupKey } from '@/sync/recovery/derive-keys.ts';

type Secrets = Pick<DesktopApi, 'readSecret' | 'writeSecret'>;

let making: Promise<BackupKey> | undefined;

async function readOrMake(desktop: Secrets): Promise<BackupKey> {
  const kept = await desktop.readSecret('backup-key');
  if (kept !== null) return kept as BackupKey;
  const [{ deriveKeys }, { bytesToPhrase, newPhrase, phraseToBytes }] = await Promise.all([
    import('@/sync/recovery/derive-keys.ts'),
    import('@/sync/recovery/phrase.ts'),
  ]);
  // A stop between two writes is mended from the phrase, which therefore comes first; the key, which says that all is
  // there, comes last.
  const pending = await desktop.readSecret('pending-phrase');
  const phrase = pending === null ? newPhrase() : bytesToPhrase(pending);
  if (pending === null) await desktop.writeSecret({ name: 'pending-phrase', secret: phraseToBytes(phrase) });
  const { backupKey, identity } = await deriveKeys(phrase);
  await desktop.writeSecret({ name: 'identity-public-key', secret: identity.publicKey });
  await desktop.writeSecret({ name: 'backup-key', secret: backupKey });
  return backupKey;
}

/**
 * The key that this device's backups are sealed with. Where there is none yet a recovery phrase is made, and kept in the vault
 * until the person has written it down. Rejects where the vault does not give out or take what is kept.
 */
export function ensureRecovery(desktop: Secrets): Promise<BackupKey> {
  // Two who ask at once must not make two phrases.
  making ??= readOrMake(desktop).finally(() => {
    making = undefined;
  });
  return making;
}
