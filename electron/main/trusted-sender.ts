/** As much of Electron's WebFrameMain as the check needs. */
interface Frame {
  readonly origin: string;
  readonly parent: unknown;
}

interface Contents {
  readonly mainFrame: Frame;
}

/**
 * Whether a message may be answered: it comes from our own window, from its main frame, and our own page is in it. A frame
 * that is already gone (`null`) cannot be checked and is not answered.
 */
export const isTrustedSender = (
  message: { readonly sender: Contents; readonly senderFrame: Frame | null },
  ourContents: Contents | undefined,
  ourOrigin: string,
): boolean => {
  const { sender, senderFrame } = message;
  return (
    ourContents !== undefined &&
    sender === ourContents &&
    senderFrame !== null &&
    senderFrame.parent === null &&
    senderFrame === sender.mainFrame &&
    senderFrame.origin === ourOrigin
  );
};
