import { createContext, use } from 'react';
import type { OutsideFile } from '@/bindings/outside.ts';
import type { RoomId } from '@/model/ids.ts';

/** Handing over what is shared, in files. */
export interface Exchange {
  /** Asks for a file and takes in what it holds. */
  readonly openFile: () => void;
  /** Says what will be in the file, asks where to, and writes it. */
  readonly saveFile: (room: RoomId) => void;
  /** Says what a file from outside the app holds and takes it in only when the person says so; `onDecided` follows. */
  readonly askAboutFile: (file: OutsideFile, onDecided: () => void) => void;
}

export const ExchangeContext = createContext<Exchange | undefined>(undefined);

export function useExchange(): Exchange {
  const exchange = use(ExchangeContext);
  if (exchange === undefined) throw new Error('useExchange needs an ExchangeContext above it');
  return exchange;
}
