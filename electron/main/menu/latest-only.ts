/** No faster than this the system's menu is built anew, however fast the page sends; milliseconds. */
export const menuIntervalMs = 100;

/**
 * Hands on the first value at once and after that, once in an interval, the newest: what came in between is gone.
 * @param after calls back once after so many milliseconds
 */
export function latestOnly<Value>(
  take: (value: Value) => void,
  after: (milliseconds: number, action: () => void) => void,
): (value: Value) => void {
  let waiting: { readonly value: Value } | undefined;
  let isResting = false;
  const next = (): void => {
    isResting = waiting !== undefined;
    if (waiting === undefined) return;
    const { value } = waiting;
    waiting = undefined;
    after(menuIntervalMs, next);
    take(value);
  };
  return (value) => {
    waiting = { value };
    if (!isResting) next();
  };
}
