import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmdirSync } from 'node:fs';
import { nobody } from '../linux/nobody.mjs';
import { shouldDropRights } from '../unprivileged.mjs';

/** Enough for a profile and for what Chromium does beside it; soon full. */
const size = '48m';

/**
 * Makes a disk that a test can fill, for the user who runs the tests. Only root can; elsewhere the test is skipped.
 * @returns {{ env: NodeJS.ProcessEnv, unmount: () => void }} `env`: where the disk is, for the tests
 */
export function mountSmallDisk() {
  const without = { env: {}, unmount: () => {} };
  if (!shouldDropRights) {
    console.log('The tests of a full disk are skipped: only root on Linux can make a small disk to fill.');
    return without;
  }
  const folder = mkdtempSync('/tmp/waymark-disk-');
  chmodSync(folder, 0o755);
  const options = `size=${size},uid=${nobody},gid=${nobody},mode=700`;
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status !== 0) {
    rmdirSync(folder);
    console.log('The tests of a full disk are skipped: a small disk could not be mounted.');
    return without;
  }
  const unmount = () => {
    process.off('exit', unmount);
    // What still writes there is about to end.
    spawnSync('umount', ['--lazy', folder]);
    rmdirSync(folder);
  };
  process.once('exit', unmount);
  return { env: { WAYMARK_SMALL_DISK: folder }, unmount };
}
