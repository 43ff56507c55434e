/**
 * @typedef {import('./changes.mjs').Change} Change
 * @typedef {object} Row
 * @property {string} guard what is taken away; names the row
 * @property {readonly Change[]} remove
 * @property {string} spec the file of the test that has to notice: below e2e/security, or a unit test's path
 * @property {string} test its whole title
 * @property {string} says has to stand in what the failed test says: it fails for this reason and no other
 */
import { addressRows } from './addresses.mjs';
import { messageRows } from './messages.mjs';
import { networkRows } from './network.mjs';
import { pageRows } from './page.mjs';
import { policyRows } from './policy.mjs';

/** @type {readonly Row[]} */
export const rows = [...policyRows, ...networkRows, ...pageRows, ...messageRows, ...addressRows];
