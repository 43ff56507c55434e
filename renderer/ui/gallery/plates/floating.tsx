import { lazy, Suspense, useRef, useState } from 'react';
import { Button } from '../../actions/button.tsx';
import { MenuButton } from '../../actions/menu-button.tsx';
import type { MenuEntry } from '../../actions/menu-entry.ts';
import { Popover } from '../../actions/popover.tsx';
import { ToastRegion } from '../../feedback/toast-region.tsx';
import { showToast } from '../../feedback/toasts.ts';
import { ArrowUp, Bookmark, Check, History, SquareCheckBig, Trash2 } from '../../icons.ts';
import { Avatar } from '../../people/avatar.tsx';
import { Group, Stack } from '../plate.tsx';
import { longWords, maya, nothing, sam } from '../sample.ts';

const Dialog = lazy(async () => ({ default: (await import('../../actions/dialog.tsx')).Dialog }));

const groups: readonly (readonly MenuEntry[])[] = [
  [
    { id: 'discussed', label: 'Discussed', icon: Check, shortcut: 'D', onChoose: nothing },
    { id: 'park', label: 'Park', icon: Bookmark, shortcut: 'P', onChoose: nothing },
    { id: 'action', label: 'Make an action', icon: SquareCheckBig, shortcut: 'A', onChoose: nothing },
    { id: 'up', label: 'Move up', icon: ArrowUp, isDisabled: true, onChoose: nothing },
  ],
  [
    { id: 'who', label: 'Who wrote what', icon: History, shortcut: 'H', onChoose: nothing },
    { id: 'remove', label: 'Remove', icon: Trash2, shortcut: 'Del', onChoose: nothing },
  ],
];

/** What floats opens from buttons, as in the app: each is a picture of its own. */
export function Floating() {
  const [open, setOpen] = useState<'short' | 'long' | 'popover'>();
  const popover = useRef<HTMLButtonElement>(null);
  const close = (): void => setOpen(undefined);
  return (
    <Stack>
      <Group title="What floats" note="press to see it">
        <div className="flex flex-wrap items-center gap-3">
          <Button onClick={() => setOpen('short')}>Dialog</Button>
          <Button onClick={() => setOpen('long')}>Long dialog</Button>
          <Button ref={popover} aria-expanded={open === 'popover'} onClick={() => setOpen('popover')}>
            Popover
          </Button>
          <MenuButton label="Point" groups={groups} />
          <Button onClick={() => showToast('Parked for session 10.', { label: 'Undo', onChoose: nothing })}>
            Toast
          </Button>
          <Button onClick={() => showToast(longWords, { label: 'Undo', onChoose: nothing })}>
            Long toast
          </Button>
        </div>
      </Group>
      <Popover
        label="Who can read this line"
        isOpen={open === 'popover'}
        onClose={close}
        triggerRef={popover}
        className="max-w-62"
      >
        <p className="meta">Who can read this line</p>
        <p className="mt-2">Sam would see this line, nothing else.</p>
      </Popover>
      <Suspense>
        <Dialog
          isOpen={open === 'short' || open === 'long'}
          onClose={close}
          title="Send this to Sam?"
          subject="Answering for me in the review"
          actions={
            <>
              <Button variant="text" onClick={close}>
                Not yet
              </Button>
              <Button variant="primary" autoFocus onClick={close}>
                Sign and send
              </Button>
            </>
          }
        >
          <ul className="stack-1.5">
            <li className="flex items-center gap-2.5">
              <Avatar {...sam} isDecorative />
              Sam can read it, on his two devices
            </li>
            <li className="flex items-center gap-2.5">
              <Avatar {...maya} isDecorative />
              You keep a signed copy
            </li>
            {open === 'long' &&
              Array.from({ length: 24 }, (_, index) => (
                <li key={index} className="said">
                  {longWords}
                </li>
              ))}
          </ul>
        </Dialog>
      </Suspense>
      <ToastRegion />
    </Stack>
  );
}
