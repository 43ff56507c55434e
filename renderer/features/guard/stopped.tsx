import { useServices } from '@/bindings/services.ts';
import type { Unsaved } from '@/bindings/use-unsaved.ts';
import { formatTime } from '@/lib/dates.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Banner } from '@/ui/feedback/banner.tsx';
import { storeStrings } from './store-strings.ts';

const strings = storeStrings.stopped;

export interface StoppedNoticeProps {
  readonly reason: keyof typeof strings.why;
  /** What is only in memory, or in the file beside; `undefined` where everything is saved. */
  readonly unsaved: Unsaved | undefined;
}

/** Stands above every view once nothing more is written: why, what is safe, and the way out. */
export function StoppedNotice({ reason, unsaved }: StoppedNoticeProps) {
  const { desktop } = useServices();
  const words =
    unsaved === undefined ? strings.allSaved : strings.rescued[unsaved.rescued](formatTime(unsaved.since));
  const mayRestart = unsaved === undefined || unsaved.rescued === 'kept';
  return (
    <Banner
      variant="error"
      className="mx-5 mb-2 flex-none"
      actions={
        mayRestart && (
          <Button variant="text" isSmall onClick={() => void desktop.restart()}>
            {strings.restart}
          </Button>
        )
      }
    >
      {strings.why[reason]} {strings.safe} {words}
    </Banner>
  );
}

/** Stands where one document would be that was not open when the store was stopped. */
export function StoppedDocument() {
  const { desktop } = useServices();
  return (
    <section aria-label={strings.notNow} className="mt-4 max-w-150">
      <Banner>
        {strings.notNow}. {strings.notNowDetail}
      </Banner>
      <Button className="mt-4" onClick={() => void desktop.restart()}>
        {strings.restart}
      </Button>
    </section>
  );
}

/** Stands where the app would be when the store was stopped before anything was open. */
export function StoppedSpace() {
  const { desktop } = useServices();
  return (
    <section aria-labelledby="stopped-space" className="max-w-150 px-6 py-10">
      <h1 id="stopped-space" className="title-page">
        {strings.spaceTitle}
      </h1>
      <p className="note mt-3 text-ink-2">{strings.spaceDetail}</p>
      <Button variant="primary" autoFocus className="mt-6" onClick={() => void desktop.restart()}>
        {strings.restart}
      </Button>
    </section>
  );
}
