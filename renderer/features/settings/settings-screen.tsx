import type { ReactNode } from 'react';
import { Page } from '@/ui/frame/page.tsx';
import { strings } from './strings.ts';

export interface SettingsSection {
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
}

/** All settings on one page, a section each. */
export function SettingsScreen({ sections }: { readonly sections: readonly SettingsSection[] }) {
  return (
    <Page crumbs={[{ label: strings.settings }]}>
      <div className="min-h-0 flex-1 overflow-y-auto px-12 pb-12 max-roomy:px-6">
        <div className="max-w-150">
          <h1 className="mt-4 flex flex-wrap items-baseline gap-x-3">
            <span className="title-page">{strings.settings}</span>
            <span className="title-aside">{strings.aside}</span>
          </h1>
          {sections.map(({ id, title, content }) => (
            <section key={id} aria-labelledby={`settings-${id}`} className="mt-6 border-t border-line pt-5">
              <h2 id={`settings-${id}`} className="title-section">
                {title}
              </h2>
              <div className="mt-3 stack-5">{content}</div>
            </section>
          ))}
        </div>
      </div>
    </Page>
  );
}
