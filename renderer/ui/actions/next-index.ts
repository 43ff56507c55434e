/**
 * Where a key leads in a row of `count` things that wraps round; undefined for a key that does not move.
 * The frame's languages are written from left to right so far, hence Right is onward.
 */
export function nextIndexFor(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % count;
    case 'ArrowLeft':
      return (index - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
