import { clipboard } from 'electron';
import { writeLink, type WaymarkLink } from '../../contract/link.ts';

/** Puts a link of ours on the clipboard, in our own spelling. The page itself cannot reach the clipboard. */
export const copyLink = async (link: WaymarkLink): Promise<void> => {
  // A promise only in newer Electrons.
  await clipboard.writeText(writeLink(link));
};
