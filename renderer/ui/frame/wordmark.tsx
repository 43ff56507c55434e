import { BlazeMark } from '../blaze-mark.tsx';

/** The mark and the name. */
export function Wordmark() {
  return (
    <span className="flex items-center gap-2">
      <BlazeMark />
      <span className="font-serif text-note font-[600]">Waymark</span>
    </span>
  );
}
