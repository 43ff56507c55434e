import { useEffect, useState } from 'react';
import { useServices } from '@/bindings/services.ts';
import type { WindowState } from '@/platform/desktop.ts';
import { platformName } from '@/platform/platform-name.ts';
import type { WindowControlsProps } from '@/ui/frame/window-controls.tsx';

/** The window's buttons, where the system does not draw them itself. */
export function useWindowControls(): WindowControlsProps | undefined {
  const { desktop } = useServices();
  const [state, setState] = useState<WindowState>();
  useEffect(() => desktop.on('window:state', setState), [desktop]);
  if (platformName() === 'darwin') return undefined;
  return {
    isMaximised: state?.maximised ?? false,
    onMinimise: () => void desktop.actOnWindow('minimise'),
    onToggleMaximise: () => void desktop.actOnWindow('toggle-maximise'),
    onClose: () => void desktop.actOnWindow('close'),
  };
}
