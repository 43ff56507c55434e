import { join } from 'node:path';
import { hashTree } from '../hash.mjs';
import { projectRoot } from '../paths.mjs';

/** Says from which drawings the committed icons were made, and what each file was. */
export const recordFile = join(projectRoot, 'resources/icons/made-from.json');

/** Over the drawings and over what decides sizes, frames and formats. */
export const sourceHash = () =>
  hashTree(projectRoot, [
    'resources/icon.svg',
    'resources/document.svg',
    'electron/runtime/icons/pictures.mjs',
    'electron/runtime/icons/ico.mjs',
    'electron/runtime/icons/icns.mjs',
  ]);
