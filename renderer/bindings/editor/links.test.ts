import { describe, expect, it, vi } from 'vitest';
import { getSchema } from '@tiptap/core';
import { notesSchemaExtensions } from './notes-extensions.ts';
import { readAddress } from './links.ts';

describe('an address', () => {
  it.each([
    ['example.org', 'https://example.org/'],
    [' example.org/a?b#c ', 'https://example.org/a?b#c'],
    ['example.org:8080/x', 'https://example.org:8080/x'],
    ['http://localhost:3000', 'http://localhost:3000/'],
    ['https://例え.jp', 'https://xn--r8jz45g.jp/'],
    ['sam@example.org', 'mailto:sam@example.org'],
    ['mailto:sam@example.org?subject=x', 'mailto:sam@example.org?subject=x'],
  ])('typed as %j leads to %s', (typed, address) => {
    expect(readAddress(typed)).toBe(address);
  });

  it.each([
    '',
    ' ',
    'words',
    'two words.x y',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'javascript.x:alert(1)',
    'data:text/html,<script>',
    'file:///etc/passwd',
    'vbscript:x',
    'blob:https://example.org/1',
    'app://waymark/index.html',
    'waymark://mentorship/x',
    '//example.org',
    '/etc/passwd',
    '\\\\server\\share',
    'https://user:password@example.org',
    `https://example.org/${'x'.repeat(3_000)}`,
  ])('typed as %j leads nowhere', (typed) => {
    expect(readAddress(typed)).toBeUndefined();
  });
});

describe('a link of a document', () => {
  vi.stubGlobal('navigator', { userAgent: 'X11; Linux' });
  const schema = getSchema([...notesSchemaExtensions]);
  const drawn = (attributes: object) => {
    const mark = schema.marks['link']?.create(attributes);
    return mark?.type.spec.toDOM?.(mark, true) as readonly [string, Record<string, unknown>];
  };

  it('is drawn with its address and nothing else that the document says', () => {
    const attributes = {
      href: 'https://example.org',
      class: 'veil fixed inset-0',
      target: 'x',
      rel: 'opener',
    };
    expect(drawn(attributes)).toEqual([
      'a',
      { href: 'https://example.org/', rel: 'noreferrer', title: 'Ctrl click opens https://example.org/' },
      0,
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///x', '', undefined, 5, { toString: 'x' }])(
    'to %j is drawn as words',
    (href) => {
      const [tag, attributes] = drawn({ href });
      expect(tag).toBe('span');
      expect(Object.keys(attributes).toSorted()).toEqual(['data-refused-link', 'title']);
    },
  );
});
