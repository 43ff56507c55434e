import { maximumArchiveBytes } from '@contract/archive-size.ts';
import type { ChosenFile } from '@contract/payloads.ts';

/** Shows the browser's own file chooser; only right after a press, as browsers want it. */
export function chooseFile(accept: string): Promise<File | undefined> {
  const input = Object.assign(document.createElement('input'), { type: 'file', accept });
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}

/** Reads what was chosen under the same limit as main does. */
export async function readChosen(
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'> | undefined,
  maximumBytes: number = maximumArchiveBytes,
): Promise<ChosenFile> {
  if (file === undefined) return { kind: 'cancelled' };
  const { name } = file;
  if (file.size > maximumBytes) return { kind: 'failed', name, reason: 'too-large' };
  try {
    return { kind: 'read', name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { kind: 'failed', name, reason: 'unreadable' };
  }
}
