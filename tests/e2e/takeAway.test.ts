import jsQR from 'jsqr';
import { readFile } from 'node:fs/promises';
import { PNG } from 'pngjs';
import { expectNoFault } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { open } from './simulator.ts';

const languages = [
  {
    base: '/',
    menu: 'Export',
    figures: /^Save the figures/,
    file: 'takt-coffee-city-figures.csv',
    columns: 'Part,Figure,Name in equations,Unit,Now,Goal,Value,Equation,Whose figure',
    cv1: ',cv1,%,2.5,5,,leads ÷ visits,yours',
    check: ',averageCheck,RUB,,,60000,,our assumption',
  },
  {
    base: '/ru/',
    menu: 'Экспорт',
    figures: /^Скачать цифры/,
    file: 'takt-coffee-city-цифры.csv',
    columns: 'Раздел;Показатель;Имя в формулах;Единица;Сейчас;Цель;Значение;Формула;Чья цифра',
    cv1: ';cv1;%;2,5;5;;заявки ÷ заходы;ваше',
    check: ';averageCheck;RUB;;;60000;;наше допущение',
  },
];
const LINK = '#cv1=2.5~5&name=Coffee%20City';

test('the QR code leads to the very link, and closes again', async ({ page }) => {
  await open(page, `/${LINK}`);
  await page.getByRole('button', { name: 'Export' }).press('Enter');
  await page.getByRole('button', { name: /^Show as QR code/ }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const picture = PNG.sync.read(await dialog.screenshot());
  const read = jsQR(new Uint8ClampedArray(picture.data), picture.width, picture.height);
  expect(read?.data).toBe(page.url());
  await expectNoFault(page, '', ['dialog']);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
});

for (const t of languages) {
  test(`the figures come as a file that spreadsheets open (${t.base})`, async ({ page }) => {
    await open(page, t.base + LINK);
    await page.getByRole('button', { name: t.menu }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: t.figures }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe(t.file);
    const text = await readFile(await download.path(), 'utf8');
    expect(text.startsWith(`\uFEFF${t.columns}\r\n`)).toBe(true);
    expect(text).toContain(`${t.cv1}\r\n`);
    expect(text).toContain(`${t.check}\r\n`);
    expect(text).toContain(page.url());
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
    await expect(page.getByRole('status').filter({ hasText: t.file })).toBeVisible();
  });
}

test('a name that looks like a formula stays a name', async ({ page }) => {
  await open(page, `/#name=${encodeURIComponent('=HYPERLINK("evil")')}`);
  await page.getByRole('button', { name: 'Export' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Save the figures/ }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('takt-hyperlink-evil-figures.csv');
  expect(await readFile(await download.path(), 'utf8')).toContain(`,"'=HYPERLINK(""evil"")",`);
});

test('the QR code is large on a projector, whole on a phone, and light in the dark', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, `/${LINK}`);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: /^Show as QR code/ }).click();
  for (const [width, height, least] of [
    [1280, 720, 500],
    [320, 640, 240],
  ] as const) {
    await page.setViewportSize({ width, height });
    const box = await page.getByRole('img', { name: /^QR code/ }).boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(least);
    expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(height);
    const picture = PNG.sync.read(await page.getByRole('dialog').screenshot());
    const read = jsQR(new Uint8ClampedArray(picture.data), picture.width, picture.height, {
      inversionAttempts: 'dontInvert',
    });
    expect(read?.data).toBe(page.url());
  }
});

test('a page of several scenarios offers its own link, and no figures of another one', async ({
  page,
}) => {
  await open(page, '/compare/#s=cv2%3D10&s=cv2%3D20');
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('button', { name: /^Save the figures/ })).toHaveCount(0);
  await page.getByRole('button', { name: /^Show as QR code/ }).click();
  const picture = PNG.sync.read(await page.getByRole('dialog').screenshot());
  const read = jsQR(new Uint8ClampedArray(picture.data), picture.width, picture.height);
  expect(read?.data).toBe(page.url());
});
