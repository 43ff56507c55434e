import { open } from './open.mjs';
import { palette } from './palette.mjs';
import { profile } from './profile.mjs';
import { save } from './save.mjs';
import { scale } from './scale.mjs';
import { screens } from './screens.mjs';
import { start } from './start.mjs';
import { typing } from './typing.mjs';

/**
 * All that is measured, in the order of the table. To add rows, write a file like start.mjs and name it here.
 * @type {readonly import('../../electron/runtime/bench/row.mjs').Measurement[]}
 */
export const measurements = [start, profile, palette, screens, open, save, scale, typing];
