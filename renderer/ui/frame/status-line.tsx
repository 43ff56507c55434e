import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import { HardDrive, TriangleAlert, WifiOff } from '../icons.ts';

/** Offline is a normal way of working; only a problem has a colour. */
export type StatusVariant = 'saved' | 'saving' | 'offline' | 'problem';

const icons = { saved: HardDrive, saving: HardDrive, offline: WifiOff, problem: TriangleAlert };

export interface StatusLineProps {
  readonly variant: StatusVariant;
  /** Where the work is: "Saved on this device". */
  readonly title: ReactNode;
  /** What the other person has, or what is safe: "Sam has seen everything". */
  readonly detail?: string;
  /** Opens what stands behind it. Without it the line is plain text. */
  readonly onClick?: () => void;
}

/** The two lines at the foot of the sidebar. Only a problem is announced by itself. */
export function StatusLine({ variant, title, detail, onClick }: StatusLineProps) {
  const content = (
    <>
      <Icon
        of={icons[variant]}
        className={variant === 'problem' ? 'mt-0.5 text-stop' : 'mt-0.5 text-ink-3'}
      />
      <span className="min-w-0 flex-1 leading-[1.125rem]" role={variant === 'problem' ? 'alert' : undefined}>
        <span className="block font-[520]">{title}</span>
        {detail && <span className="meta block">{detail}</span>}
      </span>
    </>
  );
  const look = '-mx-2.5 flex flex-none items-start gap-[9px] border-t border-line py-3 ps-4.5 pe-2';
  if (!onClick) return <div className={look}>{content}</div>;
  return (
    <button
      type="button"
      className={`${look} hover:bg-hover focus-visible:-outline-offset-2`}
      onClick={onClick}
    >
      {content}
    </button>
  );
}
