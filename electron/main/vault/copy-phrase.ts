import { clipboard } from 'electron';

/** How long the phrase may lie on the clipboard, milliseconds: long enough to paste it once. */
const onClipboardMs = 60_000;

/** Puts the recovery phrase on the clipboard, and takes it off again unless something else lies there by then. */
export const copyPhrase = async (phrase: string): Promise<void> => {
  // Promises only in newer Electrons.
  await clipboard.writeText(phrase);
  setTimeout(() => {
    void Promise.resolve(clipboard.readText()).then((text) => {
      if (text === phrase) clipboard.clear();
    });
  }, onClipboardMs).unref();
};
