import { clsx } from 'clsx';
import type { IconShape } from './icons.ts';

/** Side of the drawing in pixels at normal text size; it grows with the text. */
export type IconSize = 12 | 14 | 16 | 18;

const sizeClass: Record<IconSize, string> = { 12: 'size-3', 14: 'size-3.5', 16: 'size-4', 18: 'size-4.5' };

export interface IconProps {
  /** One of the shapes of `icons.ts`. */
  readonly of: IconShape;
  readonly size?: IconSize;
  readonly className?: string;
}

/** A line drawing beside words. It is silent to a screen reader: the control around it has the name. */
export function Icon({ of: Shape, size = 16, className }: IconProps) {
  // At 12 px the usual stroke would fall below one pixel.
  const strokeWidth = size === 12 ? 2 : 1.6;
  return <Shape aria-hidden className={clsx('i', sizeClass[size], className)} strokeWidth={strokeWidth} />;
}
