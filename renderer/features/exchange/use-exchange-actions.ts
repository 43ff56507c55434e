import { useMemo } from 'react';
import type { RoomId } from '@/model/ids.ts';
import type { TitleAction } from '@/ui/frame/title-actions.tsx';
import { Download, Upload } from '@/ui/icons.ts';
import { useExchange } from './exchange-context.ts';
import { strings } from './strings.ts';

/** The two ways of a mentorship's file, for the title bar. */
export function useExchangeActions(room: RoomId, partner: string): readonly TitleAction[] {
  const { openFile, saveFile } = useExchange();
  return useMemo(
    () => [
      { id: 'open-file', label: strings.openFile, icon: Upload, onChoose: openFile },
      { id: 'save-file', label: strings.saveFor(partner), icon: Download, onChoose: () => saveFile(room) },
    ],
    [openFile, saveFile, room, partner],
  );
}
