import { clsx } from 'clsx';
import type { FramePlatform } from '../frame/app-frame.tsx';
import { isEnabled } from './command.ts';
import { useCommandList, useCommandRegistry } from './commands-context.ts';
import { formatShortcut } from './shortcut.ts';

/** Every command that has a key now, group by group; also those that wait for something to be chosen. */
export function ShortcutList({ platform }: { readonly platform: FramePlatform }) {
  const { groups } = useCommandRegistry();
  const commands = useCommandList();
  return (
    <div className="columns-2 gap-10 max-roomy:columns-1">
      {groups.map(({ id, title }) => {
        const withKeys = commands.filter(({ group, shortcut }) => group === id && shortcut !== undefined);
        if (withKeys.length === 0) return null;
        return (
          <section key={id} className="mb-5 break-inside-avoid">
            <h3 className="sec">{title}</h3>
            <dl className="mt-1">
              {withKeys.map((command) => (
                <div key={command.id} className="flex items-baseline gap-3 border-t border-line py-1.5">
                  <dt className={clsx('flex-1', !isEnabled(command) && 'text-ink-3')}>{command.title}</dt>
                  <dd className="kbd whitespace-nowrap">
                    {formatShortcut(command.shortcut ?? '', platform)}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </div>
  );
}
