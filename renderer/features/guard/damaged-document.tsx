import { useEffect, useState } from 'react';
import { keepReadable, lookAtRemains, type OpenFailure, type Remains } from '@/bindings/damaged-document.ts';
import { describeDocuments, type DescribedDocument } from '@/bindings/describe-documents.ts';
import { goOnWithout } from '@/bindings/guard-store.ts';
import { bringBack, newestWith } from '@/bindings/restore.ts';
import { useServices } from '@/bindings/services.ts';
import { formatDay, formatTime } from '@/lib/dates.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Banner } from '@/ui/feedback/banner.tsx';
import { Skeleton } from '@/ui/feedback/skeleton.tsx';
import { StoppedDocument } from './stopped.tsx';
import { documentWords, strings } from './strings.ts';

interface Known {
  readonly what: DescribedDocument;
  readonly backup: Awaited<ReturnType<typeof newestWith>>;
  readonly remains: Remains;
}

/** Stands where one document would be that could not be opened. */
export function DamagedDocument({ failure }: { readonly failure: OpenFailure }) {
  return failure.kind === 'store-stopped' ? <StoppedDocument /> : <Damage failure={failure} />;
}

/** What happened to the document, and what can be brought back. */
function Damage({ failure }: { readonly failure: OpenFailure }) {
  const services = useServices();
  const { guard, now, desktop } = services;
  const { name, kind } = failure;
  const [known, setKnown] = useState<Known>();
  const [isBusy, setIsBusy] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    const look = async (): Promise<void> => {
      const [described, backup, remains] = await Promise.all([
        describeDocuments(services, [name]).catch(() => []),
        newestWith(desktop, [name]).catch(() => undefined),
        lookAtRemains(name),
      ]);
      if (!isGone) setKnown({ what: described[0] ?? { kind: 'other' }, backup, remains });
    };
    void look();
    return () => {
      isGone = true;
    };
  }, [services, desktop, name]);
  if (known === undefined) return <Skeleton className="mt-4" rows={3} label={strings.looking} />;

  const { what, backup, remains } = known;
  const attempt = (work: () => Promise<unknown>): void => {
    if (isBusy) return;
    setIsBusy(true);
    setHasFailed(false);
    work().then(
      (failure) => {
        setIsBusy(false);
        setHasFailed(failure !== undefined);
      },
      () => {
        setIsBusy(false);
        setHasFailed(true);
      },
    );
  };
  const keepWhatIsLeft = (): void =>
    attempt(() =>
      kind === 'document-incomplete' ? goOnWithout(services, [name]) : keepReadable(services, name),
    );
  const leftWords = (): string => {
    if (!remains.hasContent) return strings.beginAnew;
    return kind === 'document-incomplete' ? strings.goOnWithLeft : strings.keepReadable;
  };
  const words = documentWords(what);
  return (
    <section aria-label={strings.damaged(words)} className="mt-4 max-w-150">
      <Banner variant="error">
        {kind === 'document-incomplete' ? strings.incomplete(words) : strings.damaged(words)}.{' '}
        {strings.damagedDetail}
      </Banner>
      <ul className="mt-3 list-none stack-1.5 text-ink-2">
        <li>
          {backup === undefined
            ? strings.noBackup
            : strings.backup(`${formatDay(backup.backup.at, now())}, ${formatTime(backup.backup.at)}`)}
        </li>
        <li>{remains.hasContent ? strings.readable : strings.nothingReadable}</li>
      </ul>
      {hasFailed && (
        <Banner variant="error" className="mt-3">
          {strings.failed}
        </Banner>
      )}
      <div className="mt-4 flex flex-wrap gap-2">
        {backup !== undefined && (
          <Button
            variant="primary"
            isBusy={isBusy}
            onClick={() => attempt(() => bringBack(services, backup, { names: [name] }))}
          >
            {strings.fromBackup}
          </Button>
        )}
        <Button onClick={() => guard.mended()}>{strings.tryAgain}</Button>
        <Button variant="text" onClick={keepWhatIsLeft}>
          {leftWords()}
        </Button>
      </div>
    </section>
  );
}
