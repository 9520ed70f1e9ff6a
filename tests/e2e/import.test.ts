import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { date, number, rowOf, text, workbook } from '../import/workbook.ts';
import { expectNoFault } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { open, resize } from './simulator.ts';

const sample = (name: string) => `tests/samples/${name}`;

/** The part of the page that reads files, once it listens. */
async function importPart(page: Page, address: string): Promise<Locator> {
  await open(page, address);
  const part = page.locator('#import');
  await part.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island', { has: part })).not.toHaveAttribute('ssr');
  return part;
}

interface Dropped {
  readonly name: string;
  /** Texts, and bytes. */
  readonly parts: readonly (string | readonly number[])[];
  /** How often its last part comes: a large file is made where it is dropped. */
  readonly times?: number;
}

/** Drops files on the page. */
async function drop(page: Page, ...files: readonly Dropped[]): Promise<void> {
  await page.evaluate((made) => {
    const dataTransfer = new DataTransfer();
    for (const { name, parts, times = 1 } of made) {
      const bits = parts.map((part) => (typeof part === 'string' ? part : Uint8Array.from(part)));
      const last = bits.slice(-1);
      const more = Array.from({ length: times - 1 }, () => last).flat();
      dataTransfer.items.add(new File([...bits, ...more], name));
    }
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
    );
  }, files);
}

test('a file is chosen, corrected and taken over by keyboard, and one undo takes it back', async ({
  page,
}) => {
  const part = await importPart(page, '/numbers/');
  await expect(part).toContainText('Rows of a file never leave this page.');
  const before = page.url();
  const chooser = page.waitForEvent('filechooser');
  await part.getByLabel('Choose a file').press('Enter');
  await (await chooser).setFiles(sample('hubspot-deals.csv'));

  await expect(part.getByRole('heading', { name: 'How the file was read' })).toBeFocused();
  await expect(part).toContainText('A list of deals: 10 rows count. Nothing is taken over yet.');
  await expect(part.getByRole('status')).toHaveText('1 question is still open.');
  const use = part.getByRole('button', { name: 'Use these figures' });
  await expect(use).toHaveCount(0);
  await page.keyboard.press('Tab');
  const pipeline = part.getByRole('checkbox', { name: 'Sales Pipeline: 9 rows' });
  await expect(pipeline).toBeFocused();
  await page.keyboard.press('Space');
  await expect(use).toBeVisible();
  await expect(pipeline).toBeFocused();
  await expect(part.getByRole('checkbox', { name: 'CV2: 50%' })).toBeChecked();
  await expect(part).toContainText('Another pipeline: line 10.');
  await part.getByLabel('Won on').selectOption('not in the file');
  await expect(part.getByRole('checkbox', { name: 'Deal cycle: mean 32' })).toHaveCount(0);
  await part.getByLabel('Won on').selectOption('Date entered "Closed Won (Sales Pipeline)"');
  await expect(part.getByRole('checkbox', { name: 'Deal cycle: mean 43.3 days' })).toBeChecked();
  await expectNoFault(page, 'reading', ['#import']);

  await part.getByRole('checkbox', { name: 'Salespeople: 2 names' }).press('Space');
  await part.getByRole('checkbox', { name: /^Average deal size/ }).press('Space');
  await use.press('Enter');
  await expect(part.getByLabel('Choose a file')).toBeFocused();
  await expect(part.getByRole('status')).toContainText('The file’s figures are in place.');
  await expect(page).toHaveURL(/cv2=50~8\.5/);
  await expect(page).toHaveURL(/cycle=43\.3~16/);
  await expect(page).toHaveURL(/from=2026-01-05/);
  await expect(page).toHaveURL(/reps=Manager(?:%20|\+)A,3,2;/);
  expect(page.url()).not.toMatch(/check=|hubspot|csv/);
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(kept).not.toMatch(/hubspot|Acme|Renewals|Closed Won/i);
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(before);
});

test('a hand-made Russian table is dropped, its reading shown and changed', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const part = await importPart(page, '/ru/numbers/');
  const bytes = [...readFileSync(sample('excel-ru-windows-1251.csv'))];
  await drop(page, { name: 'тайна.csv', parts: [bytes] });
  await expect(part.getByRole('status')).toHaveText('Остался 1 вопрос без ответа.');
  await part.getByLabel('Дубль: 1 строка').selectOption('не учитывать');
  await expect(part.getByRole('checkbox', { name: 'CV2: 60 %' })).toBeChecked();
  await expect(part).toContainText('Статус не учитывается: строка 9.');
  await part.getByText('Файл', { exact: true }).click();
  await part.getByText('Столбцы', { exact: true }).click();
  await part.getByLabel('Кодировка').selectOption('windows-1252');
  await expect(part.getByLabel('Дата создания')).toContainText('Äàòà');
  await part.getByLabel('Кодировка').selectOption('windows-1251');
  await expect(part.getByLabel('Дата создания')).toContainText('Дата заявки');
  await part.getByLabel('Разделитель').selectOption('вертикальная черта');
  await expect(part.getByRole('alert')).toContainText('только один столбец');
  await expect(part.getByLabel('Разделитель')).toHaveValue(';');
  for (const width of [320, 768, 1440]) {
    await resize(page, width, 800);
    const inner = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(inner, `at ${width}`).toBeLessThanOrEqual(width);
  }
  await expectNoFault(page, 'reading', ['#import']);
  await part.getByRole('button', { name: 'Убрать файл' }).click();
  await expect(part.getByLabel('Выбрать файл')).toBeFocused();
  await expect(part).not.toContainText('Äàòà');
  expect(page.url()).not.toContain('#');
});

test('what is no table says why; workbooks, pages and pasted cells are read', async ({ page }) => {
  const part = await importPart(page, '/numbers/');
  const alert = part.getByRole('alert');
  await drop(page, { name: 'a.csv', parts: ['%PDF-1.7'] });
  await expect(alert).toContainText('This is not a table.');
  await drop(page, { name: 'a.xlsx', parts: ['Created,Status\n'] });
  await expect(alert).toContainText('There are column names on line 1 and no rows below them.');
  await drop(page, { name: 'a.csv', parts: ['PK\u0003\u0004rest'] });
  await expect(alert).toContainText('The Excel file is damaged');
  await drop(page, { name: 'a.csv', parts: ['x'.repeat(100_000)], times: 600 });
  await expect(alert).toContainText('The file is larger than 50 MB.');
  await drop(page, { name: 'a.csv', parts: ['a'] }, { name: 'b.csv', parts: ['b'] });
  await expect(alert).toContainText('One file at a time');

  const html = `<html><script>document.title = 'run'</script><table><tr><td>Created</td><td>Status</td>
    <td><img src="https://example.com/a.png">Won</td></tr>
    <tr><td>2026-01-13</td><td>won</td><td>2026-01-20</td></tr>
    <tr><td>2026-01-14</td><td>lost</td><td></td></tr></table>`;
  await drop(page, { name: 'export.xls', parts: [html] });
  await expect(part.getByRole('checkbox', { name: 'Deal cycle: mean 7 days' })).toBeChecked();
  await expect(page).not.toHaveTitle('run');
  await part.getByRole('button', { name: 'Discard the file' }).click();

  const rows = [
    rowOf(1, ...['Created', 'Status', 'Amount', 'Won'].map(text)),
    rowOf(2, date(46_035), text('won'), number(1.5), date(46_044)),
    rowOf(3, date(46_036), text('lost')),
  ];
  await drop(page, { name: 'a.csv', parts: [[...workbook(rows.join(''))]] });
  await expect(part.getByRole('checkbox', { name: 'Deal cycle: mean 9 days' })).toBeChecked();
  await part.getByRole('button', { name: 'Discard the file' }).click();

  const cells = 'Week\tVisits\tLeads\tContracts\n2026-05-04\t100\t10\t1\n2026-05-11\t90\t9\t2';
  await part.getByLabel('Or paste copied cells here').evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, cells);
  await expect(
    part.getByRole('checkbox', { name: 'Weeks: 2 weeks from 4 May 2026' }),
  ).toBeChecked();
  await part.getByRole('button', { name: 'Use these figures' }).click();
  await expect(page).toHaveURL(/weeks=100,10,1;90,9,2/);
});

test('a large file leaves the page usable, and can be cancelled', async ({ page }) => {
  const part = await importPart(page, '/numbers/');
  const rows = Array.from({ length: 1000 }, (_, at) => `"Company, ${at}",2026-01-13,lost,15.5\n`);
  const parts = ['Name,Created,Status,Amount\n', rows.join('')];
  await drop(page, { name: 'a.csv', parts, times: 1200 });
  await expect(part.getByRole('progressbar')).toBeVisible();
  const cancel = part.getByRole('button', { name: 'Cancel' });
  await expect(cancel).toBeFocused();
  await cancel.press('Enter');
  await expect(part.getByRole('progressbar')).toHaveCount(0);
  await expect(part.getByLabel('Choose a file')).toBeFocused();
  await part.getByLabel('Choose a file').setInputFiles(sample('weekly-counts.csv'));
  await expect(part.getByRole('checkbox', { name: /^Weeks: 12 weeks/ })).toBeChecked();
  await expect(part.getByRole('status')).toHaveText('');
});
