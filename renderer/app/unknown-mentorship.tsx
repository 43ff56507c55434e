import { Page } from '@/ui/frame/page.tsx';
import { strings } from './strings.ts';

/** An address of a mentorship that this device has not. */
export function UnknownMentorship() {
  return (
    <Page>
      <p className="m-12 text-ink-3">{strings.unknownMentorship}</p>
    </Page>
  );
}
