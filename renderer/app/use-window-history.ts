import { useSyncExternalStore } from 'react';
import type { HistoryButtonsProps } from '@/ui/frame/history-buttons.tsx';

function subscribe(listener: () => void): () => void {
  window.navigation.addEventListener('currententrychange', listener);
  return () => window.navigation.removeEventListener('currententrychange', listener);
}

/** The window's way back and forward through its views. */
export function useWindowHistory(): HistoryButtonsProps {
  const canGoBack = useSyncExternalStore(subscribe, () => window.navigation.canGoBack);
  const canGoForward = useSyncExternalStore(subscribe, () => window.navigation.canGoForward);
  return {
    onBack: canGoBack ? () => window.history.back() : undefined,
    onForward: canGoForward ? () => window.history.forward() : undefined,
  };
}
