import { Fragment, lazy, Suspense, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { SegmentedControl } from '../actions/segmented-control.tsx';
import { BlazeMark } from '../blaze-mark.tsx';
import { applyTheme } from '../theme.ts';
import type { Theme } from '../theme.ts';
import { forceStates } from './force-states.ts';
import { plateParts } from './plate-parts.ts';
import { plates } from './plates.ts';
import type { Plate, PlateId } from './plates.ts';

const parts = new Map<string, ReactNode>(
  plates.map(({ id }) => {
    const Part = lazy(async () => {
      const part = await plateParts[id]();
      forceStates(document);
      return { default: part };
    });
    const plate = (
      <Fragment key={id}>
        <Part />
        <Ready id={id} />
      </Fragment>
    );
    return [id, plate];
  }),
);

/** Tells a test that the plate, and not only its heading, is there. */
function Ready({ id }: { readonly id: PlateId }) {
  useEffect(() => {
    document.documentElement.dataset['plate'] = id;
    return () => {
      delete document.documentElement.dataset['plate'];
    };
  }, [id]);
  return null;
}

const plateOf = (hash: string): Plate => plates.find(({ id }) => `#${id}` === hash) ?? plates[0];

/** One plate at a time, named by the address: `#people`. */
export function Gallery() {
  const [plate, setPlate] = useState(() => plateOf(location.hash));
  const [theme, setTheme] = useState<Theme>('system');

  useEffect(() => {
    const follow = (): void => setPlate(plateOf(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  const content = <Suspense>{parts.get(plate.id)}</Suspense>;
  if (plate.isWindow === true) return content;
  return (
    <main className="h-screen overflow-auto px-14 pt-[26px] pb-8">
      <header className="flex flex-wrap items-baseline gap-x-3">
        <BlazeMark className="size-5 self-center" />
        <h1 className="title-page">{plate.title}</h1>
        <span className="title-aside">{plate.aside}</span>
        <span className="flex-1" />
        <nav aria-label="Plates" className="meta flex flex-wrap items-center gap-x-3">
          {plates.map(({ id, title }) => (
            <a key={id} href={`#${id}`} aria-current={id === plate.id ? 'page' : undefined} className="lnk">
              {title}
            </a>
          ))}
        </nav>
        <SegmentedControl
          label="Theme"
          segments={[
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
            { value: 'system', label: 'System' },
          ]}
          value={theme}
          onChange={(chosen) => {
            setTheme(chosen);
            applyTheme(chosen);
          }}
        />
      </header>
      {content}
    </main>
  );
}
