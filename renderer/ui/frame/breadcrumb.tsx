import { Fragment } from 'react';
import { Icon } from '../icon.tsx';
import { ChevronRight } from '../icons.ts';
import { uiStrings } from '../strings.ts';

export interface Crumb {
  readonly label: string;
  /** Left out for a place that is only a name. */
  readonly href?: string;
}

export interface BreadcrumbProps {
  /** From the outermost place to the one in front, which is not a link. */
  readonly crumbs: readonly Crumb[];
}

/** Where this view belongs. */
export function Breadcrumb({ crumbs }: BreadcrumbProps) {
  const current = crumbs.length - 1;
  return (
    <nav className="crumb" aria-label={uiStrings.breadcrumb}>
      {crumbs.map((crumb, index) => (
        <Fragment key={`${index} ${crumb.label}`}>
          {index > 0 && (
            <Icon of={ChevronRight} size={12} className="crumb-before text-ink-4 rtl:-scale-x-100" />
          )}
          {index === current ? (
            <b aria-current="page" className="crumb-current truncate font-[560] text-ink">
              {crumb.label}
            </b>
          ) : (
            <CrumbLabel {...crumb} />
          )}
        </Fragment>
      ))}
    </nav>
  );
}

function CrumbLabel({ label, href }: Crumb) {
  if (!href) return <span className="crumb-before truncate">{label}</span>;
  return (
    <a href={href} className="crumb-before truncate hover:text-ink">
      {label}
    </a>
  );
}
