import { describe, expect, it } from 'vitest';
import { allowedLink, maximumLinkLength } from './link-allowlist.ts';

describe('a link', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['http://example.org/a?b=c#d', 'http://example.org/a?b=c#d'],
    ['HTTPS://EXAMPLE.org/Path', 'https://example.org/Path'],
    ['mailto:maya@example.org?subject=Thursday', 'mailto:maya@example.org?subject=Thursday'],
    ['https://例え.jp/道', 'https://xn--r8jz45g.jp/%E9%81%93'],
    ['https://[::1]:8443/', 'https://[::1]:8443/'],
    ['https://example.org/a@b', 'https://example.org/a@b'],
  ])('%s may be opened, as the parser spells it', (link, expected) => {
    expect(allowedLink(link)).toBe(expected);
  });

  it.each([
    '',
    'example.org',
    '//example.org',
    'file:///etc/passwd',
    'FILE:///etc/passwd',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,hello',
    'blob:https://example.org/1',
    'app://waymark/index.html',
    'smb://server/share',
    'ms-msdt:/id',
    'vscode://file/x',
    'ssh://host',
    'ftp://example.org',
    'view-source:https://example.org',
    'https:',
    'mailto:',
    'https://user@example.org',
    'https://user:password@example.org',
    'https://www.example.org:pass@evil.example',
    ' https://example.org',
    'https://example.org/a b',
    'https://example.org/\u0000',
    'https://example.org/\r\nHeader',
    'ht\ttps://example.org',
    'https://example.org/\u007f',
    'https://example.org/\u0085',
    `https://example.org/${'a'.repeat(maximumLinkLength)}`,
    // Short as typed, long as spelt.
    `https://example.org/${'道'.repeat(500)}`,
  ])('%j may not be opened', (link) => {
    expect(allowedLink(link)).toBeUndefined();
  });
});
