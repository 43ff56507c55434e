/** Where nothing is painted, in a window that nobody sees, this long is waited instead; milliseconds. */
const unseenMs = 100;

/** Calls back, once, when what is due on the screen is painted. */
export function afterPaint(call: () => void): void {
  const unseen = setTimeout(() => {
    cancelAnimationFrame(frame);
    call();
  }, unseenMs);
  const frame = requestAnimationFrame(() => {
    clearTimeout(unseen);
    // Style, layout and paint come after the frame's callbacks, and a new task after those.
    setTimeout(call);
  });
}
