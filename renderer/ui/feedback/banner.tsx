import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { IconButton } from '../actions/icon-button.tsx';
import { Icon } from '../icon.tsx';
import { TriangleAlert, X } from '../icons.ts';
import type { IconShape } from '../icons.ts';
import type { Author } from '../people/avatar.tsx';
import { uiStrings } from '../strings.ts';

export interface BannerProps {
  /** An error has one more colour and is read at once. */
  readonly variant?: 'neutral' | 'error';
  /** An error brings its own. */
  readonly icon?: IconShape;
  /** Who it is about, which colours the icon. */
  readonly author?: Author;
  /** What happened, in one line; say what is safe. */
  readonly children: ReactNode;
  /** Small text Buttons: the next step. */
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
  readonly className?: string;
}

/** A line across the view that stays until it is dealt with. */
export function Banner(props: BannerProps) {
  const { variant = 'neutral', icon, author } = props;
  const isError = variant === 'error';
  const shape = icon ?? (isError ? TriangleAlert : undefined);
  const iconColour = isError ? 'text-stop' : author ? `name-${author}` : 'text-ink-2';
  return (
    <div
      role={isError ? 'alert' : 'status'}
      className={clsx(
        'banner flex min-h-10 flex-wrap items-center gap-x-3 rounded-md ps-3 pe-1',
        isError ? 'bg-stop-wash' : 'bg-well',
        props.className,
      )}
    >
      {shape && <Icon of={shape} className={iconColour} />}
      <span className="min-w-0 flex-1 basis-52 py-2">{props.children}</span>
      {props.actions && <span className="flex max-w-full flex-wrap">{props.actions}</span>}
      {props.onDismiss && <IconButton label={uiStrings.dismiss} icon={X} onClick={props.onDismiss} />}
    </div>
  );
}
