import { useEffect, useState } from 'react';
import { useServices } from '@/bindings/services.ts';
import { chromiumVersion } from '@/platform/platform-name.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { Wordmark } from '@/ui/frame/wordmark.tsx';
import { Licences } from './licences.tsx';
import { strings } from './strings.ts';

/** Which Waymark this is, what it promises, and whose work it is built on. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { desktop } = useServices();
  const [app, setApp] = useState<{ readonly version: string; readonly electron: string }>();
  const [isReading, setIsReading] = useState(false);
  useEffect(() => {
    let isHere = true;
    desktop.describeApp().then(
      (described) => isHere && setApp(described),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [desktop]);
  const versions: readonly (readonly [name: string, version: string])[] = [
    [strings.version, app?.version ?? '…'],
    [strings.electron, app?.electron ?? '…'],
    [strings.chromium, chromiumVersion()],
  ];
  return (
    <Dialog
      isOpen
      isDismissable
      isWide={isReading}
      title={strings.title}
      onClose={onClose}
      actions={
        <>
          <Button variant="text" aria-expanded={isReading} onClick={() => setIsReading(!isReading)}>
            {isReading ? strings.hideLicences : strings.showLicences}
          </Button>
          <Button autoFocus onClick={onClose}>
            {strings.close}
          </Button>
        </>
      }
    >
      <Wordmark />
      <p className="mt-2 text-ink-2">{strings.what}</p>
      <dl className="num mt-3 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1 select-text">
        {versions.map(([name, version]) => (
          <div key={name} className="contents">
            <dt className="text-ink-3">{name}</dt>
            <dd>{version}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-ink-2">{strings.promise}</p>
      <p className="mt-3 text-ink-2">{strings.thanks}</p>
      {isReading && <Licences />}
    </Dialog>
  );
}
