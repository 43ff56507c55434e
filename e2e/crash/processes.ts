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

/** Whether a process runs; one that has ended and that nobody has asked about yet does not. */
export const isRunning = (id: number): boolean =>
  /^\d+ \(.*\) [^Z] /su.test(read(`/proc/${String(id)}/stat`));

/** The group that a process is in: what it starts is in it too. */
export const groupOf = (id: number): number | undefined => {
  const group = /^\d+ \(.*\) \S \d+ (\d+)/su.exec(read(`/proc/${String(id)}/stat`))?.[1];
  return group === undefined ? undefined : Number(group);
};

/** Main of the app that works in a data folder, whoever has started it. Linux only. */
export const mainIn = (dataFolder: string): number | undefined =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number)
    .find((id) => {
      // Chromium puts spaces in the place of what parts them at first.
      const command = read(`/proc/${String(id)}/cmdline`).replaceAll('\0', ' ');
      return (
        command.includes(` --data-folder=${dataFolder} `) && !command.includes(' --type=') && isRunning(id)
      );
    });

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};
