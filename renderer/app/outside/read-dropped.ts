import type { OutsideFile } from '@/bindings/outside.ts';
import { maximumArchiveBytes, shownName } from '@/platform/desktop.ts';

/** More than anybody hands over at once. */
const maximumDropped = 20;

/** As much of the platform's File as is needed. */
export type DroppedFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

const outsideFile = (file: DroppedFile): OutsideFile => {
  const name = shownName(file.name);
  return {
    kind: 'file',
    name,
    read: async () =>
      file.size > maximumArchiveBytes
        ? { kind: 'failed', name, reason: 'too-large' }
        : { kind: 'read', name, bytes: new Uint8Array(await file.arrayBuffer()) },
  };
};

/** Whether a file is called one of ours. */
export const isOurs = ({ name }: Pick<DroppedFile, 'name'>): boolean => /\.waymark$/i.test(name);

/** The files to ask about. Where none is called one of ours, the first stands for all: one answer is enough. */
export function readDropped(files: readonly DroppedFile[]): readonly OutsideFile[] {
  const ours = files.filter(isOurs);
  return (ours.length > 0 ? ours.slice(0, maximumDropped) : files.slice(0, 1)).map(outsideFile);
}
