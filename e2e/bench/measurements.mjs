import { palette } from './palette.mjs';
import { screens } from './screens.mjs';
import { start } from './start.mjs';

/**
 * All that is measured, in the order of the table. To add rows, write a file like start.mjs and name it here.
 * @type {readonly import('../../electron/runtime/bench/row.mjs').Measurement[]}
 */
export const measurements = [start, palette, screens];
