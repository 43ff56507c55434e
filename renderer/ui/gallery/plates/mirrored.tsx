import { useEffect } from 'react';
import { Lines } from './lines.tsx';

/** Placed by start and end: the same parts, in a page that is written from right to left. */
export function Mirrored() {
  useEffect(() => {
    document.documentElement.dir = 'rtl';
    return () => document.documentElement.removeAttribute('dir');
  }, []);
  return <Lines />;
}
