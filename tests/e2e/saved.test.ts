import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expectNoFault } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { field, open, values } from './simulator.ts';

async function openDialog(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'My scenarios' }).click();
  const dialog = page.getByRole('dialog', { name: 'My scenarios' });
  // It is fetched when it is asked for first.
  await expect(dialog).toBeVisible();
  return dialog;
}

async function save(dialog: Locator, name: string): Promise<void> {
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await dialog.getByRole('button', { name: /^(Save|Replace)$/ }).click();
}

/** Names of what the list shows. */
const listed = (dialog: Locator) =>
  dialog
    .getByRole('button', { name: /^Open / })
    .evaluateAll((all) => all.map((one) => one.textContent));

test('scenarios are saved, opened, renamed, duplicated, deleted, and brought back @engines', async ({
  page,
}) => {
  await open(page, '/#cv1=2~4&cv2=10~20');
  const dialog = await openDialog(page);
  await expect(dialog.getByText('Nothing is saved yet.')).toBeVisible();
  await save(dialog, 'Bakery');
  await expect(page).toHaveTitle('Bakery · Takt');
  await expect(dialog.getByText('“Bakery” is saved.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await field(page, 'cv1', 'goal').fill('8');
  await openDialog(page);
  await save(dialog, 'Café');
  expect(await listed(dialog)).toEqual(['Café', 'Bakery']);

  await dialog.getByRole('button', { name: 'Rename “Bakery”' }).click();
  await page.keyboard.type('Bakery & sons');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Rename “Bakery & sons”' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Rename “Café”' }).click();
  await page.keyboard.type('never');
  await page.keyboard.press('Escape');
  expect(await listed(dialog)).toEqual(['Café', 'Bakery & sons']);

  await dialog.getByRole('button', { name: 'Duplicate “Café”' }).click();
  expect(await listed(dialog)).toEqual(['Café (copy)', 'Café', 'Bakery & sons']);
  await dialog.getByRole('button', { name: 'Delete “Café”', exact: true }).click();
  expect(await listed(dialog)).toEqual(['Café (copy)', 'Bakery & sons']);
  // The focus goes on to what can be done next, and with that back to the row.
  await expect(dialog.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await listed(dialog)).toEqual(['Café (copy)', 'Café', 'Bakery & sons']);
  await expect(dialog.locator('li').nth(1).locator(':focus')).toHaveCount(1);

  await dialog.getByRole('button', { name: 'Open “Bakery & sons”' }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => values(page, 'cv1', 'goal')).toEqual([0.04]);
  await expect(page).toHaveTitle('Bakery & sons · Takt');
  // Opening is a step like any other.
  await page.keyboard.press('Control+z');
  await expect.poll(() => values(page, 'cv1', 'goal')).toEqual([0.08]);

  await page.reload();
  await page.locator('html[data-ready]').waitFor();
  await openDialog(page);
  expect(await listed(dialog)).toEqual(['Café (copy)', 'Café', 'Bakery & sons']);
});

test('saving under a name that is taken replaces, and can be undone', async ({ page }) => {
  await open(page, '/#cv2=10');
  const dialog = await openDialog(page);
  await save(dialog, 'One');
  await page.keyboard.press('Escape');
  await field(page, 'cv2', 'goal').fill('50');
  await openDialog(page);
  await expect(dialog.getByRole('button', { name: 'Replace' })).toBeVisible();
  await save(dialog, 'One');
  expect(await listed(dialog)).toEqual(['One']);
  await dialog.getByRole('button', { name: 'Undo' }).click();
  // Beside the earlier one, where that is wanted; in a comparison the two are told apart.
  await dialog.getByRole('button', { name: 'Save as new' }).click();
  expect(await listed(dialog)).toEqual(['One', 'One']);
  for (const box of await dialog.getByRole('checkbox', { name: 'Compare “One”' }).all()) {
    await box.check();
  }
  await dialog.getByRole('link', { name: /^Compare/ }).click();
  await page.locator('html[data-ready]').waitFor();
  await expect(page.getByRole('link', { name: /^Open “One”/ })).toHaveText(['One (1)', 'One (2)']);
});

test('all are saved to a file, and taken from one, with what was wrong named', async ({ page }) => {
  await open(page, '/#cv2=10~20');
  const dialog = await openDialog(page);
  await save(dialog, 'Кофе «Сити»');
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save all to a file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('takt-scenarios.json');
  const content = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(content)).toMatchObject({
    format: 'takt-scenarios',
    scenarios: [{ name: 'Кофе «Сити»', link: expect.stringContaining('cv2=10~20') }],
  });

  const take = (name: string, text: string) =>
    dialog
      .getByLabel('Load from a file')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await take('same.json', content);
  await expect(dialog.getByText('0 scenarios loaded.')).toBeVisible();
  await expect(dialog.getByText('1 was already here.')).toBeVisible();
  const mixed = JSON.stringify({
    format: 'takt-scenarios',
    scenarios: [7, { name: '<img src=x onerror=alert(1)>', link: 'cv1=abc&market=777' }],
  });
  await take('mixed.json', mixed);
  await expect(dialog.getByText('1 scenario loaded.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Undo' }).click();
  expect(await listed(dialog)).toHaveLength(1);
  await take('mixed.json', mixed);
  await expect(dialog.getByText('1 scenario loaded.')).toBeVisible();
  await expect(dialog.getByText('Entry 1 has no scenario and is skipped.')).toBeVisible();
  await expect(
    dialog.getByText('cv1: “abc” is not a number. Shown instead: CV1 1.13% → 5.67%.'),
  ).toBeVisible();
  expect(await dialog.locator('img').count()).toBe(0);
  await take('photo.json', 'not json');
  await expect(dialog.getByText('photo.json is not loaded: it is not a JSON file.')).toBeVisible();
  await take('other.json', '{}');
  await expect(dialog.getByText('it has no Takt scenarios')).toBeVisible();
  await take('large.json', ' '.repeat(10_000_001));
  await expect(dialog.getByText('it is larger than 10 MB')).toBeVisible();
  expect(await listed(dialog)).toHaveLength(2);
});

test('two windows do not overwrite each other @engines', async ({ page, context }) => {
  await open(page, '/#cv2=10');
  const other = await context.newPage();
  await open(other, '/#cv2=20');
  const mine = await openDialog(page);
  const theirs = await openDialog(other);
  await save(mine, 'Mine');
  await expect(theirs.getByRole('button', { name: 'Open “Mine”' })).toBeVisible();
  await save(theirs, 'Theirs');
  await expect(mine.getByRole('button', { name: 'Open “Theirs”' })).toBeVisible();
  expect((await listed(mine)).sort()).toEqual(['Mine', 'Theirs']);
  await theirs.getByRole('button', { name: 'Delete “Mine”' }).click();
  await expect(mine.getByRole('button', { name: 'Open “Mine”' })).toBeHidden();
});

test('rubbish in storage, and storage that is full or blocked, lose nothing', async ({
  page,
  context,
}) => {
  await open(page, '/');
  await page.evaluate(() => {
    localStorage.setItem('takt-scenario:rubbish', '{"half');
    localStorage.setItem('takt-scenario:other', '[]');
  });
  const dialog = await openDialog(page);
  await expect(
    dialog.getByText('2 entries in the browser’s storage cannot be read.'),
  ).toBeVisible();
  await save(dialog, 'Kept');
  await page.evaluate(() => {
    let text = 'x'.repeat(1 << 20);
    for (let at = 0; text.length > 1; at += 1) {
      try {
        localStorage.setItem(`filler-${at}`, text);
      } catch {
        text = text.slice(0, text.length / 2);
      }
    }
  });
  await save(dialog, 'No room');
  await expect(dialog.getByText('storage is full: “No room” is not saved.')).toBeVisible();
  expect(await listed(dialog)).toEqual(['Kept']);
  expect(await page.evaluate(() => localStorage.getItem('takt-scenario:rubbish'))).toBe('{"half');

  const blocked = await context.newPage();
  await blocked.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await open(blocked, '/');
  const other = await openDialog(blocked);
  await expect(other.getByText('This browser does not let pages store anything')).toBeVisible();
  await save(other, 'For now');
  expect(await listed(other)).toEqual(['For now']);
});

test('axe finds no fault in the dialog', async ({ page }) => {
  await open(page, '/ru/');
  await page.getByRole('button', { name: 'Мои сценарии' }).click();
  const dialog = page.getByRole('dialog', { name: 'Мои сценарии' });
  await dialog.getByRole('textbox').fill('Кофе');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await expectNoFault(page, '', ['dialog']);
});
