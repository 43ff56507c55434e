import type { RoomId } from '@/model/ids.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Download, Upload } from '@/ui/icons.ts';
import { useExchange } from './exchange-context.ts';
import { strings } from './strings.ts';

/** The two ways of a mentorship's file, for the title bar. */
export function ExchangeActions({ room, partner }: { readonly room: RoomId; readonly partner: string }) {
  const exchange = useExchange();
  return (
    <>
      <Button variant="text" isSmall icon={Upload} onClick={exchange.openFile}>
        {strings.openFile}
      </Button>
      <Button variant="text" isSmall icon={Download} onClick={() => exchange.saveFile(room)}>
        {strings.saveFor(partner)}
      </Button>
    </>
  );
}
