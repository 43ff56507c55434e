/** Calls through at once, and then not again before `ms` have passed; what comes in between is dropped. */
export function atMostEvery<Argument>(
  ms: number,
  now: () => number,
  call: (argument: Argument) => void,
): (argument: Argument) => void {
  let next = -Infinity;
  return (argument) => {
    const at = now();
    if (at < next) return;
    next = at + ms;
    call(argument);
  };
}
