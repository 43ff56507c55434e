import { lazy, Suspense, useCallback, useMemo, useState, type ReactNode } from 'react';
import type { CopyProgress } from '@/bindings/own-copy/gather.ts';
import type { OwnCopy } from '@/bindings/own-copy/read-own-copy.ts';
import type { AnyFile } from '@/bindings/read-any-file.ts';
import type { ReadFile } from '@/bindings/open-file.ts';
import { findMentorship } from '@/bindings/rows.ts';
import { useServices } from '@/bindings/services.ts';
import type { RoomId } from '@/model/ids.ts';
import { isNothing } from '@/model/queries/changes.ts';
import type { Profile } from '@/model/records/profile.ts';
import { otherRole } from '@/model/role.ts';
import { shortName } from '@/lib/names.ts';
import { showToast } from '@/ui/feedback/toasts.ts';
import { chosenProblem, explain } from './explain.ts';
import type { Exchange } from './exchange-context.ts';
import { notices } from './notices.ts';
import { strings } from './strings.ts';
import { useOutsideFile } from './use-outside-file.tsx';

const JoinDialog = lazy(async () => ({ default: (await import('./join-dialog.tsx')).JoinDialog }));
const OwnCopyDialog = lazy(async () => ({
  default: (await import('./own-copy-dialog.tsx')).OwnCopyDialog,
}));
const TakingInDialog = lazy(async () => ({
  default: (await import('./taking-in-dialog.tsx')).TakingInDialog,
}));
const SaveDialog = lazy(async () => ({ default: (await import('./save-dialog.tsx')).SaveDialog }));

const notOpened = (text: string): void => notices.show({ kind: 'not-opened', text });

/** Opening and saving `.waymark` files, with the dialogs that ask and the notices that answer. */
export function useFileExchange(
  me: Profile,
  onJoined: (room: RoomId) => void,
): { readonly exchange: Exchange; readonly dialogs: ReactNode } {
  const services = useServices();
  const [joining, setJoining] = useState<AnyFile>();
  const [takingIn, setTakingIn] = useState<{ readonly progress: CopyProgress | undefined }>();
  const [saving, setSaving] = useState<{ readonly room: RoomId; readonly partner: string }>();

  const mergeOrFail = useCallback(
    async (file: ReadFile): Promise<void> => {
      const { mergeFile } = await import('@/bindings/open-file.ts');
      const merged = await mergeFile(services, me, file);
      if (!merged.ok) {
        notOpened(explain(merged.error));
        return;
      }
      // Whoever is at work in it stays where they are.
      if (file.isNew) {
        onJoined(file.room);
        showToast(strings.joined(shortName(file.from)));
      } else if (isNothing(merged.value)) {
        notices.show({
          kind: 'nothing-new',
          text: strings.mergedNothing(strings.when(file.writtenAt, services.now())),
        });
      } else {
        const author = otherRole(file.myRole);
        const text = strings.merged(merged.value);
        notices.show({ kind: 'merged', room: file.room, author, name: shortName(file.from), text });
      }
    },
    [services, me, onJoined],
  );
  const takeIn = useCallback(
    async (copy: OwnCopy): Promise<void> => {
      const { takeInCopy } = await import('./take-in-copy.ts');
      setTakingIn({ progress: undefined });
      await takeInCopy(services, copy, (progress) => setTakingIn({ progress })).finally(() =>
        setTakingIn(undefined),
      );
    },
    [services],
  );
  // What fails in a way that nobody foresaw is said too: a click that does nothing is worse.
  const merge = useCallback(
    (file: AnyFile) =>
      (file.kind === 'own-copy' ? takeIn(file) : mergeOrFail(file)).catch(() =>
        notOpened(strings.openFailed.unreadableFile),
      ),
    [takeIn, mergeOrFail],
  );

  const open = useCallback(async (): Promise<void> => {
    const chosen = await services.desktop.chooseAndReadArchive();
    if (chosen.kind === 'cancelled') return;
    notices.show(undefined);
    if (chosen.kind === 'failed') {
      notOpened(chosenProblem(chosen.reason));
      return;
    }
    const { readAnyFile } = await import('@/bindings/read-any-file.ts');
    const file = await readAnyFile(services, me, chosen.bytes);
    if (!file.ok) notOpened(explain(file.error));
    else if (file.value.kind === 'own-copy' || file.value.isNew) setJoining(file.value);
    else await merge(file.value);
  }, [services, me, merge]);

  const save = useCallback(
    async (room: RoomId): Promise<void> => {
      const { saveFileForPartner } = await import('@/bindings/save-file.ts');
      const saved = await saveFileForPartner(services, me, room);
      if (saved.ok) {
        if (saved.value !== undefined) showToast(strings.savedToast(saved.value));
        return;
      }
      const reason = saved.error.kind === 'not-written' ? saved.error.reason : 'unreadable';
      notices.show({ kind: 'not-saved', room, text: strings.saveFailed[reason] });
    },
    [services, me],
  );

  const outside = useOutsideFile(me, merge);
  const { askAboutFile } = outside;

  const exchange = useMemo<Exchange>(
    () => ({
      openFile: () => void open().catch(() => notOpened(strings.openFailed.unreadableFile)),
      saveFile: (room) => {
        findMentorship(services.catalogue, room).then(
          (row) => row && setSaving({ room, partner: shortName(row.partnerName) }),
          () => notices.show({ kind: 'not-saved', room, text: strings.saveFailed.unreadable }),
        );
      },
      askAboutFile,
    }),
    [open, services.catalogue, askAboutFile],
  );

  const dialogs = (
    <Suspense>
      {joining?.kind === 'mentorship' && (
        <JoinDialog
          file={joining}
          onClose={() => setJoining(undefined)}
          onJoin={() => {
            setJoining(undefined);
            void merge(joining);
          }}
        />
      )}
      {joining?.kind === 'own-copy' && (
        <OwnCopyDialog
          copy={joining}
          onClose={() => setJoining(undefined)}
          onOpen={() => {
            setJoining(undefined);
            void merge(joining);
          }}
        />
      )}
      {takingIn && <TakingInDialog {...takingIn} />}
      {outside.dialog}
      {saving && (
        <SaveDialog
          partner={saving.partner}
          onClose={() => setSaving(undefined)}
          onConfirm={() => {
            setSaving(undefined);
            const { room } = saving;
            void save(room).catch(() =>
              notices.show({ kind: 'not-saved', room, text: strings.saveFailed.other }),
            );
          }}
        />
      )}
    </Suspense>
  );
  return { exchange, dialogs };
}
