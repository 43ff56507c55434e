import { describe, expect, it } from 'vitest';
import { maximumPasteCharacters } from './judge-paste.ts';
import { reduceHtml } from './reduce-html.ts';

describe('HTML from elsewhere', () => {
  it.each([
    ['<p>words</p>', '<p>words</p>'],
    ['<P CLASS="veil" onclick=\'x\' style="position: fixed">words', '<p>words</p>'],
    ['a<br/>b<hr>c', 'a<br>b<hr>c'],
    ['<ul><li>one<li>two</ul>', '<ul><li>one</li><li>two</li></ul>'],
    ['<p>one<p>two', '<p>one</p><p>two</p>'],
    ['<ol start="4" type="I"><li>x</li></ol>', '<ol start="4"><li>x</li></ol>'],
    ['<strong>a</strong><em>b</em><del>c</del><kbd>d</kbd>', '<b>a</b><i>b</i><s>c</s><code>d</code>'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', '<div><div>a b </div></div>'],
    ['<section>a</section><x-y>b</x-y>', '<div>a</div>b'],
    // As Google Docs and Word write it.
    [
      '<b style="font-weight:normal"><span style="font-weight:700;font-style:italic">x</span></b>',
      '<b><i>x</i></b>',
    ],
    ['<span style="text-decoration: line-through">x</span>', '<s>x</s>'],
    ['<pre><code class="language-js veil">x</code></pre>', '<pre><code>x</code></pre>'],
    ['<pre><code class="language-js">x</code></pre>', '<pre><code class="language-js">x</code></pre>'],
    [
      '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" checked disabled> x</li></ul>',
      '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" checked=""> x</li></ul>',
    ],
    [
      '<a href="https://example.org/?a=1&amp;b=2" target=x ping=y>x</a>',
      '<a href="https://example.org/?a=1&amp;b=2">x</a>',
    ],
    ['<p data-pm-slice="1 1 []">x</p>', '<p data-pm-slice="1 1 []">x</p>'],
    ['1 < 2 && <3', '1 &lt; 2 && &lt;3'],
    ['&lt;script&gt;', '&lt;script&gt;'],
  ])('%j is cut down to %j', (html, reduced) => {
    expect(reduceHtml(html)).toBe(reduced);
  });

  it.each([
    '<script>window.ran = 1</script>',
    '<script src="https://waymark.invalid/x.js"></script >',
    '<SCRIPT\n>x</SCRIPT\n>',
    '<style>* { background: url(x) }</style>',
    '<!-- <p>x</p> -->',
    '<!doctype html>',
    '<?xml version="1.0"?>',
    '<img src=x onerror="ran()">',
    '<img alt=">" src=x>',
    '<iframe srcdoc="<script>x</script>"><p>y</p></iframe>',
    '<base href="https://waymark.invalid/">',
    '<meta http-equiv="refresh" content="0; url=x">',
    '<link rel="stylesheet" href="x">',
    '<title>x</title>',
    '<embed src=x>',
    '<noscript><img src=x></noscript>',
  ])('of %j nothing is left', (html) => {
    expect(reduceHtml(`a${html}b`)).toBe('ab');
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java&#115;cript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '/relative',
    '#place',
    '',
  ])('a link to %j is words', (href) => {
    expect(reduceHtml(`<a href="${href}">words</a>`)).toBe('<a>words</a>');
  });

  it('no attribute comes through but those that notes know', () => {
    const names = [
      'onclick',
      'style',
      'class',
      'id',
      'srcdoc',
      'action',
      'formaction',
      'is',
      'slot',
      'data-x',
      'xmlns',
    ];
    for (const name of ['p', 'a', 'ul', 'li', 'code', 'input', 'span', 'b', 'div', 'h3', 'ol', 'br'])
      for (const attribute of names)
        expect(reduceHtml(`<${name} ${attribute}="veil x">`)).not.toContain('veil');
  });

  it('is nested no deeper than anybody writes, with every word', () => {
    const html = '<blockquote>'.repeat(1_000) + 'innermost' + '</blockquote>'.repeat(1_000) + '<p>after</p>';
    const reduced = reduceHtml(html);
    expect(reduced.split('<blockquote>').length).toBe(61);
    expect(reduced.split('</blockquote>').length).toBe(61);
    expect(reduced).toContain('innermost');
    expect(reduced.endsWith('<p>after</p>')).toBe(true);
  });

  it.each([
    '<',
    '<b>',
    '<p',
    '<!--',
    '<a href="',
    '</b>',
    '<b></i>',
    '<style>',
    '<li>',
    '<a b=c ',
    "<a '",
    '<?',
    '&',
  ])('as much of %j as may be pasted is read within a moment', (part) => {
    const begin = performance.now();
    reduceHtml(part.repeat(maximumPasteCharacters / part.length));
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});
