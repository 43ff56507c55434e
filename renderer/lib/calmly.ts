/** What tells `false` at once, and `true` only when it has stayed so for a while. */
export interface Calmly {
  readonly tell: (is: boolean) => void;
  readonly stop: () => void;
}

/** Passes on whether something is so without going back and forth: `ms` is how long it has to be so, milliseconds. */
export function calmly(ms: number, pass: (is: boolean) => void): Calmly {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    tell: (is) => {
      clearTimeout(timer);
      if (is) timer = setTimeout(pass, ms, true);
      else pass(false);
    },
    stop: () => clearTimeout(timer),
  };
}
