import type { Check } from '@/model/records/check.ts';
import { strings } from './check-strings.ts';

/** A check in one line; what would help stands apart. Empty where nothing was chosen and no word was written. */
export function checkWords({ energy, pleasantness, word }: Check): string {
  const said = [
    energy === undefined ? '' : strings.saysEnergy(strings.levels.energy[energy]),
    pleasantness === undefined ? '' : strings.saysFeels(strings.levels.pleasantness[pleasantness]),
    word === '' ? '' : strings.saysWord(word),
  ].filter((part) => part !== '');
  const line = said.join(', ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** Whether anything was said at all. */
export const isEmptyCheck = ({ energy, pleasantness, word, help }: Check): boolean =>
  energy === undefined && pleasantness === undefined && word.trim() === '' && help.trim() === '';
