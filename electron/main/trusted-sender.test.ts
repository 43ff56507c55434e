import { describe, expect, it } from 'vitest';
import { isTrustedSender } from './trusted-sender.ts';

const ours = 'app://waymark';
const contentsAt = (origin: string) => ({ mainFrame: { origin, parent: null } });

describe('a message', () => {
  it('from the main frame of our window is trusted', () => {
    const contents = contentsAt(ours);
    expect(isTrustedSender({ sender: contents, senderFrame: contents.mainFrame }, contents, ours)).toBe(true);
  });

  it('from a sub-frame of the same origin is not', () => {
    const contents = contentsAt(ours);
    const senderFrame = { origin: ours, parent: contents.mainFrame };
    expect(isTrustedSender({ sender: contents, senderFrame }, contents, ours)).toBe(false);
  });

  it('from a frame that claims to stand alone is not', () => {
    const contents = contentsAt(ours);
    expect(
      isTrustedSender({ sender: contents, senderFrame: { origin: ours, parent: null } }, contents, ours),
    ).toBe(false);
  });

  it('from a main frame that stands in another is not', () => {
    const contents = { mainFrame: { origin: ours, parent: {} } };
    expect(isTrustedSender({ sender: contents, senderFrame: contents.mainFrame }, contents, ours)).toBe(
      false,
    );
  });

  it('from another window with our page is not', () => {
    const other = contentsAt(ours);
    expect(isTrustedSender({ sender: other, senderFrame: other.mainFrame }, contentsAt(ours), ours)).toBe(
      false,
    );
    expect(isTrustedSender({ sender: other, senderFrame: other.mainFrame }, undefined, ours)).toBe(false);
  });

  it.each(['https://waymark', 'app://waymark.example', 'null', ''])('from a page of %j is not', (origin) => {
    const contents = contentsAt(origin);
    expect(isTrustedSender({ sender: contents, senderFrame: contents.mainFrame }, contents, ours)).toBe(
      false,
    );
  });

  it('from a frame that is gone is not', () => {
    const contents = contentsAt(ours);
    expect(isTrustedSender({ sender: contents, senderFrame: null }, contents, ours)).toBe(false);
  });
});
