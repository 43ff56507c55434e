import { Timer } from '@/ui/icons.ts';
import { Chip } from '@/ui/people/chip.tsx';
import { strings } from './strings.ts';

/** Says that a point is the one that is talked about. */
export const NowMark = () => <Chip icon={Timer}>{strings.now}</Chip>;
