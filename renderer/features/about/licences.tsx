import { use, useState, Suspense } from 'react';
import { strings } from './strings.ts';

/** Made by the build from what the page is made of. */
async function readLicences(): Promise<string> {
  try {
    const answer = await fetch(new URL('licences.md', document.baseURI));
    return answer.ok ? await answer.text() : strings.noLicences;
  } catch {
    return strings.noLicences;
  }
}

/** The licences of everything that others wrote, to be scrolled through. */
export function Licences() {
  const [reading] = useState(readLicences);
  return (
    <Suspense>
      <Text of={reading} />
    </Suspense>
  );
}

function Text({ of }: { readonly of: Promise<string> }) {
  return (
    <pre
      role="region"
      aria-label={strings.licences}
      // Nothing in it takes the focus, and the arrow keys should scroll it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="mt-3 max-h-72 overflow-y-auto rounded-md bg-well p-3 font-sans whitespace-pre-wrap select-text"
    >
      {use(of)}
    </pre>
  );
}
