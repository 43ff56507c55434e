import { expectAccessible } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';
import { recordOpenedLinks } from '../security/opened-links.ts';
import { openFile, saveFile, takePart } from './exchange.ts';
import { paste } from './paste.ts';
import {
  addPoints,
  begin,
  introduce,
  makeSession,
  messages,
  notes,
  openNextAgenda,
  openPoint,
  readNotes,
  row,
} from './people.ts';
import type { Page } from '@playwright/test';

/** A session with a point whose notes have the caret. */
async function writeInNotes(page: Page): Promise<void> {
  await begin(page, 'Maya Okafor', 'Sam Lindqvist');
  await makeSession(page, 'Owning the migration');
  await addPoints(page, 'one');
  await openPoint(page, 'one');
  await notes(page).click();
}

/** What the notes are made of, as short HTML: what is drawn beside them and by them is left out. */
const content = (page: Page): Promise<string> =>
  notes(page).evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const box of copy.querySelectorAll('input')) box.replaceWith(box.defaultChecked ? '[x]' : '[ ]');
    for (const part of copy.querySelectorAll('*'))
      for (const name of part.getAttributeNames()) if (name !== 'href') part.removeAttribute(name);
    for (const line of copy.querySelectorAll('br')) line.remove();
    return copy.innerHTML.replaceAll(/<\/?div>/gu, '');
  });

const clear = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect.poll(() => content(page)).toMatch(/^<(?:p|h3|h4)><\/(?:p|h3|h4)>$/u);
  await page.keyboard.press('Control+Alt+0');
  await expect.poll(() => content(page)).toBe('<p></p>');
};

test('every format is written with keys alone', async ({ app }) => {
  const { page } = app;
  await writeInNotes(page);
  const cases: readonly (readonly [keys: string, made: string])[] = [
    ['Control+b', '<p><strong>words</strong></p>'],
    ['Control+i', '<p><em>words</em></p>'],
    ['Control+u', '<p><u>words</u></p>'],
    ['Control+Shift+s', '<p><s>words</s></p>'],
    ['Control+e', '<p><code>words</code></p>'],
    ['Control+Alt+1', '<h3>words</h3>'],
    ['Control+Alt+2', '<h4>words</h4>'],
    ['Control+Shift+8', '<ul><li><p>words</p></li></ul>'],
    ['Control+Shift+7', '<ol><li><p>words</p></li></ol>'],
    ['Control+Shift+9', '<ul><li>[ ]<p>words</p></li></ul>'],
    ['Control+Shift+b', '<blockquote><p>words</p></blockquote>'],
    ['Control+Alt+c', '<pre><code>words</code></pre>'],
  ];
  for (const [keys, made] of cases) {
    await page.keyboard.press(keys);
    await page.keyboard.type('words');
    await expect.poll(() => content(page), keys).toBe(made);
    await page.keyboard.press('Control+a');
    await page.keyboard.press(keys);
    await expect.poll(() => content(page), `${keys} again`).toBe('<p>words</p>');
    await clear(page);
  }

  await page.keyboard.press('Control+Shift+9');
  await page.keyboard.type('buy milk');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => content(page)).toBe('<ul><li>[x]<p>buy milk</p></li></ul>');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('oat');
  await expect
    .poll(() => content(page))
    .toBe('<ul><li>[x]<p>buy milk</p><ul><li>[ ]<p>oat</p></li></ul></li></ul>');
  await page.keyboard.press('Shift+Tab');
  await expect.poll(() => content(page)).toBe('<ul><li>[x]<p>buy milk</p></li><li>[ ]<p>oat</p></li></ul>');

  // The buttons say what is on at the caret, and each key stands in the sheet.
  await clear(page);
  await page.keyboard.press('Control+b');
  const toolbar = page.getByRole('toolbar', { name: 'Format the notes' });
  await expect(toolbar.getByRole('button', { name: 'Bold' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).click();
  await row(page, 'one').click();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  for (const line of ['Bold in the notes', 'Check list in the notes', 'Tick an item of a check list'])
    await expect(sheet.getByText(line)).toBeVisible();
});

test('the buttons and their menu format by keyboard too, and give the caret back', async ({ app }) => {
  const { page } = app;
  await writeInNotes(page);
  await page.keyboard.type('words');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Bold' })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page, 'the menu of formats');
  await page.getByRole('menuitem', { name: /^Numbered list/u }).focus();
  await page.keyboard.press('Enter');
  await expect(notes(page)).toBeFocused();
  await page.keyboard.type(' and more');
  await expect.poll(() => content(page)).toBe('<ol><li><p>words and more</p></li></ol>');
  await page.getByRole('button', { name: 'Other formats' }).click();
  await expect(page.getByRole('menuitem', { name: /^Numbered list ?, on/u })).toBeVisible();
  await page.getByRole('menuitem', { name: /^Check list/u }).click();
  await expect(page.getByRole('menu')).toBeHidden();
  await page.keyboard.type(' again');
  await expect.poll(() => content(page)).toBe('<ul><li>[ ]<p>words and more again</p></li></ul>');
});

test('Markdown becomes what it says, as it is typed and as it is pasted', async ({ app }) => {
  const { page } = app;
  await writeInNotes(page);
  const typed: readonly (readonly [text: string, made: string])[] = [
    ['# words', '<h3>words</h3>'],
    ['### words', '<h4>words</h4>'],
    ['- words', '<ul><li><p>words</p></li></ul>'],
    ['3. words', '<ol><li><p>words</p></li></ol>'],
    ['[ ] words', '<ul><li>[ ]<p>words</p></li></ul>'],
    ['[x] words', '<ul><li>[x]<p>words</p></li></ul>'],
    ['- [ ] words', '<ul><li>[ ]<p>words</p></li></ul>'],
    ['- [x] words', '<ul><li>[x]<p>words</p></li></ul>'],
    ['> words', '<blockquote><p>words</p></blockquote>'],
    ['``` words', '<pre><code>words</code></pre>'],
    [
      '**bold** *italic* ~~gone~~ `code` ',
      '<p><strong>bold</strong> <em>italic</em> <s>gone</s> <code>code</code> </p>',
    ],
    ['[here](https://example.org) ', '<p><a href="https://example.org/">here</a> </p>'],
    ['https://example.org/a ', '<p><a href="https://example.org/a">https://example.org/a</a> </p>'],
    ['[here](javascript:alert) ', '<p>[here](javascript:alert) </p>'],
  ];
  for (const [text, made] of typed) {
    await page.keyboard.type(text);
    await expect.poll(() => content(page), text).toBe(made);
    await clear(page);
  }

  await paste(notes(page), {
    text: [
      '# Above',
      '',
      'Some **bold** and [a link](https://example.org).',
      'The next line.',
      '',
      '- one',
      '  - in it',
      '- [x] done',
      '',
      '1. first',
      '2. second',
      '',
      '> said',
      '',
      '```js',
      'let x = "<b>";',
      '```',
      '',
      '### Beneath',
    ].join('\n'),
  });
  await expect.poll(() => content(page)).toContain('<h4>Beneath</h4>');
  const made = await content(page);
  for (const part of [
    '<h3>Above</h3>',
    '<p>Some <strong>bold</strong> and <a href="https://example.org/">a link</a>.',
    '<ol><li><p>first</p></li><li><p>second</p></li></ol>',
    '<blockquote><p>said</p></blockquote>',
    '<pre><code>let x = "&lt;b&gt;";</code></pre>',
    '[x]<p>done</p>',
  ])
    expect(made).toContain(part);
  expect(await notes(page).innerText()).toContain('a link.\nThe next line.');
});

test('a check list is one list for both, and its items say who wrote them', async ({ pair }) => {
  const { learner, mentor } = pair;
  await begin(learner.page, 'Maya Okafor', 'Sam');
  await makeSession(learner.page, 'Owning the migration');
  await addPoints(learner.page, 'one');
  await openPoint(learner.page, 'one');
  await notes(learner.page).click();
  await learner.page.keyboard.type('[ ] buy milk\ncall Leila');
  await learner.page.keyboard.press('Escape');
  const first = await saveFile(learner, 'Sam', 'first.waymark');

  await introduce(mentor.page, 'Sam Lindqvist', 'Mentor');
  mentor.answerOpenDialog(first);
  await mentor.page.getByRole('button', { name: /^I was given a file/u }).click();
  await takePart(mentor.page, 'Maya Okafor');
  await mentor.page.getByRole('link', { name: 'Today', exact: true }).click();
  await openNextAgenda(mentor.page);
  await openPoint(mentor.page, 'one');
  const box = mentor.page.getByRole('checkbox', { name: 'Done: buy milk' });
  await expect(box).not.toBeChecked();
  await box.click();
  await expect(box).toBeChecked();
  await notes(mentor.page).click();
  await mentor.page.keyboard.press('Control+End');
  await mentor.page.keyboard.type('\nread the design');
  await expect(notes(mentor.page).locator('li.bar-learner')).toHaveText(['buy milk', 'call Leila']);
  await expect(notes(mentor.page).locator('li.bar-mentor')).toHaveText(['read the design']);
  await mentor.page.keyboard.press('Escape');

  await openPoint(learner.page, 'one');
  await openFile(learner, await saveFile(mentor, 'Maya', 'second.waymark'));
  await expect(learner.page.getByText('Sam’s changes were merged', { exact: false })).toBeVisible();
  for (const restart of [false, true]) {
    if (restart) {
      await learner.relaunch();
      await openNextAgenda(learner.page);
      await openPoint(learner.page, 'one');
    }
    await expect(learner.page.getByRole('checkbox', { name: 'Done: buy milk' })).toBeChecked();
    await expect(learner.page.getByRole('checkbox', { name: 'Done: call Leila' })).not.toBeChecked();
    await expect(notes(learner.page).locator('li.bar-learner')).toHaveText(['buy milk', 'call Leila']);
    await expect(notes(learner.page).locator('li.bar-mentor')).toHaveText(['read the design']);
  }
});

test('a link is added, changed, opened and taken away, and leads only to the web and to mail', async ({
  app,
}) => {
  const { page } = app;
  const opened = await recordOpenedLinks(app.electron);
  await writeInNotes(page);
  const popover = (name: string) => page.getByRole('dialog', { name });
  await page.keyboard.type('see ');
  await page.keyboard.press('Control+Shift+k');
  await expect(popover('Add a link').getByLabel('Address')).toBeFocused();
  await page.keyboard.type('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(
    popover('Add a link').getByText('Only web and mail addresses', { exact: false }),
  ).toBeVisible();
  await expectAccessible(page, 'the popover of a link, refused');
  await popover('Add a link').getByLabel('Address').fill('example.org/a');
  await popover('Add a link').getByLabel('Words').fill('this');
  await page.keyboard.press('Enter');
  await expect(popover('Add a link')).toBeHidden();
  await expect(notes(page)).toBeFocused();
  await page.keyboard.type(' page');
  await expect.poll(() => content(page)).toBe('<p>see <a href="https://example.org/a">this</a> page</p>');

  await notes(page).getByText('this').click();
  expect(await opened()).toEqual([]);
  await notes(page)
    .getByText('this')
    .click({ modifiers: ['Control'] });
  await expect.poll(opened).toEqual(['https://example.org/a']);
  await page.keyboard.press('Control+Shift+k');
  await expect(popover('Change the link').getByLabel('Address')).toHaveValue('https://example.org/a');
  await expectAccessible(page, 'the popover of a link');
  await popover('Change the link').getByRole('button', { name: 'Open' }).click();
  await expect.poll(opened).toHaveLength(2);
  await popover('Change the link').getByLabel('Address').fill('sam@example.org');
  await popover('Change the link').getByRole('button', { name: 'Change' }).click();
  await expect.poll(() => content(page)).toContain('<a href="mailto:sam@example.org">this</a>');
  await page.keyboard.press('Control+Shift+k');
  await popover('Change the link').getByRole('button', { name: 'Remove the link' }).click();
  await expect.poll(() => content(page)).toBe('<p>see this page</p>');
  // What is chosen becomes a link; Escape leaves everything as it was, and the point open.
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+Shift+k');
  await page.keyboard.type('example.org');
  await page.keyboard.press('Escape');
  await expect(popover('Add a link')).toBeHidden();
  await expect(notes(page)).toBeFocused();
  await page.keyboard.press('Control+Shift+k');
  await page.keyboard.type('example.org');
  await page.keyboard.press('Enter');
  await expect.poll(() => content(page)).toBe('<p><a href="https://example.org/">see this page</a></p>');
});

test('a slash offers blocks and what a line can be made into, and takes no key when it is closed', async ({
  app,
}) => {
  const { page } = app;
  await writeInNotes(page);
  const menu = page.getByRole('listbox', { name: 'Insert' });
  const chosen = menu.getByRole('option', { selected: true });
  await page.keyboard.type('and/or https://example.org 1/2');
  await expect(menu).toBeHidden();
  await page.keyboard.type('\n/');
  await expect(menu.getByRole('option')).toHaveText([
    /^Heading/u,
    /^Smaller heading/u,
    /^List/u,
    /^Numbered list/u,
    /^Check list/u,
    /^Quote/u,
    /^Code block/u,
    'Action',
    'Decision',
  ]);
  await expectAccessible(page, 'the menu of a line');
  const followed = await notes(page).getAttribute('aria-activedescendant');
  expect(await chosen.getAttribute('id')).toBe(followed);
  await page.keyboard.press('ArrowDown');
  await expect(chosen).toHaveText(/^Smaller heading/u);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(chosen).toHaveText('Decision');
  await page.keyboard.type('ch');
  await expect(menu.getByRole('option')).toHaveText([/^Check list/u]);
  await page.keyboard.press('Enter');
  await page.keyboard.type('buy milk');
  await expect.poll(() => content(page)).toMatch(/<ul><li>\[ \]<p>buy milk<\/p><\/li><\/ul>$/u);
  await expect(notes(page)).not.toHaveAttribute('aria-activedescendant');

  // Escape closes the menu and not the point; then the keys are the text's again.
  await page.keyboard.type(' /q');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await page.keyboard.type('u');
  await expect(menu).toBeHidden();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => content(page))
    .toMatch(/<p>buy milk \/qu<\/p><\/li><li>\[ \]<p><\/p><\/li><\/ul>$/u);
  await page.keyboard.press('Escape');
  await expect(notes(page)).toBeHidden();
});

test('a line becomes an action or a decision without leaving the keyboard', async ({ app }) => {
  const { page } = app;
  await writeInNotes(page);
  await page.keyboard.type('We talked about milk. /action buy milk');
  await page.keyboard.press('Enter');
  await expect(messages(page).getByText('An action of yours: “buy milk”.')).toBeVisible();
  await expect.poll(() => content(page)).toBe('<p>We talked about milk. </p>');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Maya merges what she can undo /dec');
  await page.getByRole('listbox', { name: 'Insert' }).getByRole('option', { name: 'Decision' }).click();
  await expect(messages(page).getByText('You propose: “Maya merges what she can undo”.')).toBeVisible();
  await expect.poll(() => content(page)).toBe('<p>We talked about milk. </p><p></p>');
  await page.keyboard.type('/acti');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('call Leila');
  await expect.poll(() => content(page)).toBe('<p>We talked about milk. </p><p>/action call Leila</p>');
  await page.keyboard.press('Enter');
  await expect(messages(page).getByText('An action of yours: “call Leila”.')).toBeVisible();
  await expect(notes(page)).toBeFocused();
});

test('a name behind an @ is plain words in the person’s ink', async ({ app }) => {
  const { page } = app;
  await writeInNotes(page);
  const people = page.getByRole('listbox', { name: 'People' });
  await page.keyboard.type('ask @');
  await expect(people.getByRole('option')).toHaveText(['Maya Okafor', 'Sam Lindqvist']);
  await expectAccessible(page, 'the menu of people');
  await page.keyboard.type('lin');
  await expect(people.getByRole('option')).toHaveText(['Sam Lindqvist']);
  await page.keyboard.press('Tab');
  await page.keyboard.type('about it, maya@Maya.example');
  await expect(people).toBeHidden();
  await expect(notes(page)).toHaveText('ask @Sam about it, maya@Maya.example');
  await expect(notes(page).locator('.name-mentor')).toHaveText('@Sam');
  await expect(notes(page).locator('.name-learner')).toHaveCount(0);
  expect(await content(page)).toBe('<p>ask <span>@Sam</span> about it, maya@Maya.example</p>');
});

test('the notes on the session open where they stand and are kept', async ({ app }) => {
  const { page } = app;
  await begin(page, 'Maya Okafor', 'Sam Lindqvist');
  await makeSession(page, 'Owning the migration');
  const opener = page.getByRole('button', { name: /^Notes on the session/u });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(notes(page)).toBeVisible();
  await expectAccessible(page, 'the notes on the session');
  await notes(page).click();
  await page.keyboard.type('# On the whole\nIt went well.');
  await page.keyboard.press('Escape');
  await expect(notes(page)).toBeHidden();
  await expect(opener).toBeFocused();
  await expect(opener).toContainText('On the whole');
  await app.relaunch();
  await openNextAgenda(app.page);
  const again = app.page.getByRole('button', { name: /^Notes on the session/u });
  await expect(again).toContainText('On the whole');
  await again.click();
  await expect(notes(app.page).locator('.bar-learner')).toHaveText(['On the whole', 'It went well.']);
});

test('pictures, files and too much are refused with a word, and what was written stays', async ({ app }) => {
  const { page } = app;
  await writeInNotes(page);
  await page.keyboard.type('before');
  const said = (text: string) => messages(page).getByText(text, { exact: false }).last();
  const noFile = 'Notes hold words only. The picture or file was left out';
  await paste(notes(page), { files: ['photo.png'] });
  await expect(said(noFile)).toBeVisible();
  await paste(notes(page), { html: '<img src="https://waymark.invalid/x.png">', files: ['x.png'] }, 'drop');
  await expect(said(noFile)).toBeVisible();
  await paste(notes(page), {
    html: '<p>first words</p><img src="https://waymark.invalid/x.png"><p>last words</p>',
  });
  await expect(said('Pictures were left out, the words around them are here')).toBeVisible();
  await expect.poll(() => content(page)).toBe('<p>beforefirst words</p><p>last words</p>');

  const mebibytes = 5 * 1024 * 1024;
  for (const pasted of [
    { text: 'x'.repeat(mebibytes) },
    { text: 'short', html: `<p>${'x '.repeat(mebibytes / 2)}</p>` },
    { html: '<div>'.repeat(mebibytes / 5) },
  ]) {
    for (const how of ['paste', 'drop'] as const) {
      await paste(notes(page), pasted, how);
      await expect(
        said('That is too much for notes at once: they take up to 300,000 characters.'),
      ).toBeVisible();
    }
  }
  expect(await content(page)).toBe('<p>beforefirst words</p><p>last words</p>');

  // A paragraph that nobody could write in comes in full, in several.
  await clear(page);
  const words = 'word and '.repeat(20_000);
  await paste(notes(page), { text: words });
  await expect(said('One paragraph was too long to write in.')).toBeVisible();
  expect((await notes(page).locator('p').allTextContents()).join('').length).toBe(words.length);
  await page.keyboard.press('Escape');
  expect((await readNotes(page, 'one')).length).toBeGreaterThan(words.length - 10);
});

test('what is new since I looked has a mark and a word beside its bar', async ({ app }) => {
  const { page } = app;
  await writeInNotes(page);
  await page.keyboard.type('one\ntwo\nthree');
  // As the agenda says it, when it knows what came.
  const showNew = (blocks: readonly number[]): Promise<void> =>
    notes(page).evaluate((element, blocks) => {
      const { editor } = element as unknown as {
        readonly editor: {
          readonly storage: { readonly blockMarks: { showNew: (blocks: readonly number[]) => void } };
        };
      };
      editor.storage.blockMarks.showNew(blocks);
    }, blocks);
  await showNew([1]);
  const fresh = notes(page).locator('.is-new');
  await expect(fresh).toHaveText('two');
  await expect(notes(page)).toMatchAriaSnapshot(`
    - textbox "Notes on one":
      - paragraph: one
      - paragraph: two (new)
      - paragraph: three
  `);
  const mark = await fresh.evaluate((block) => {
    const { width, height, clipPath, content } = getComputedStyle(block, '::after');
    return { width, height, clipPath, content };
  });
  expect(mark).toMatchObject({ width: '7px', height: '7px', content: '"(new)"' });
  expect(mark.clipPath).toContain('polygon');
  await expectAccessible(page, 'notes with something new');
  // It stays with its words, wherever they go.
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('zero\n');
  await expect(fresh).toHaveText('two');
  await showNew([]);
  await expect(fresh).toHaveCount(0);
});
