import { clsx } from 'clsx';

export interface BlazeMarkProps {
  readonly className?: string;
}

/** The painted trail blaze: ochre ahead of blue. Decorative, the word Waymark stands beside it. */
export function BlazeMark({ className }: BlazeMarkProps) {
  return (
    <svg viewBox="0 0 18 18" aria-hidden className={clsx('flex-none', className ?? 'size-4.5')}>
      <rect x="4.5" y="3" width="12" height="5" rx="1" fill="var(--color-learner-mark)" />
      <rect x="1.5" y="10" width="12" height="5" rx="1" fill="var(--color-mentor-mark)" />
    </svg>
  );
}
