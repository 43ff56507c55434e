import { useEffect } from 'react';
import { useServices } from '@/bindings/services.ts';
import { useStart } from '@/bindings/use-start.ts';
import type { StartNotice } from '@/platform/desktop.ts';
import { Banner } from '@/ui/feedback/banner.tsx';
import { HardDrive, RotateCcw, Settings } from '@/ui/icons.ts';
import { strings } from './strings.ts';

const shown = (notice: StartNotice) =>
  notice.kind === 'came-back'
    ? { icon: RotateCcw, words: strings.cameBack }
    : { icon: Settings, words: strings.settingsDamaged(notice.keptAs) };

/** What happened before this page was there, and whether the folder with everything still is. */
export function StartNotices() {
  const { start } = useServices();
  const { notices, folder } = useStart();
  useEffect(() => {
    // Main does what could wait for the first paint when it is asked.
    const waiting = requestIdleCallback(start.ask);
    return () => cancelIdleCallback(waiting);
  }, [start]);
  const place = 'mx-5 mb-2 flex-none';
  return (
    <>
      {folder !== 'here' && (
        <Banner variant="error" icon={HardDrive} className={place}>
          {strings.folder[folder]}
        </Banner>
      )}
      {notices.map((notice) => {
        const { icon, words } = shown(notice);
        return (
          <Banner key={notice.kind} icon={icon} className={place} onDismiss={() => start.dismiss(notice)}>
            {words}
          </Banner>
        );
      })}
    </>
  );
}
