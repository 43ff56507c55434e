import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Beside the project, where there is any: see its README there. */
const place = join('..', 'shared', 'data', 'friendsforever.json.gz');

/**
 * What two people wrote together, as it was recorded.
 * @param {string} root the project
 * @returns {{ file: string, history: unknown }} `history` is undefined where the file is not there
 */
export function recordedHistory(root) {
  const file = join(root, place);
  if (!existsSync(file)) return { file, history: undefined };
  const { endContent, txns } = JSON.parse(gunzipSync(readFileSync(file)).toString());
  return {
    file,
    history: {
      endContent,
      txns: txns.map(({ parents, agent, patches }) => ({ parents, agent, patches })),
    },
  };
}
