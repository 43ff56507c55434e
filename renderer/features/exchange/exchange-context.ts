import { createContext, use } from 'react';
import type { RoomId } from '@/model/ids.ts';

/** Handing over what is shared, in files. */
export interface Exchange {
  /** Asks for a file and takes in what it holds. */
  readonly openFile: () => void;
  /** Says what will be in the file, asks where to, and writes it. */
  readonly saveFile: (room: RoomId) => void;
}

export const ExchangeContext = createContext<Exchange | undefined>(undefined);

export function useExchange(): Exchange {
  const exchange = use(ExchangeContext);
  if (exchange === undefined) throw new Error('useExchange needs an ExchangeContext above it');
  return exchange;
}
