import { readdirSync, readFileSync } from 'node:fs';

/** The process of an app's page, found in /proc: asking main for it can fail while the page is going. Linux only. */
export function rendererOf(main: number): number | undefined {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/u.test(name)) continue;
    const parent = /^\d+ \(.*\) [^Z] (\d+)/su.exec(read(`/proc/${name}/stat`))?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isBelow = (id: number): boolean => {
    for (let at = parents.get(id); at !== undefined && at > 1; at = parents.get(at))
      if (at === main) return true;
    return false;
  };
  return [...parents.keys()].find(
    (id) => read(`/proc/${String(id)}/cmdline`).includes('--type=renderer') && isBelow(id),
  );
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};
