import type { Page } from '@playwright/test';
import { expectNoFault } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { field, open, plain, startParts } from './simulator.ts';

const LINK = '#cv1=2.5~5&horizon=24&qr=0~2&name=Coffee%20City';

/** The same with figures of other pages: recommendations, channels, counts, weeks. */
const WHOLE =
  '#cv1=2.5~5&horizon=24&qr=0~2&refer=0~15&target=~24&name=Coffee%20City' +
  '&counts=4350,49,1~4350,247,21' +
  '&channels=search;social,9,2,5,8000;resellers,,,,5,,20' +
  '&weeks=853,11,0;950,16,2;942,21,3;969,41,2';

/** Lets the page ask for printing without a dialog that nobody closes. */
async function withoutDialog(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
}

/** Points that a sheet is wide and high. */
const papers = { A4: [595, 842], Letter: [612, 792] } as const;

/** How many sheets of a paper the page makes; fails where a sheet has another size. */
async function sheets(page: Page, format: keyof typeof papers): Promise<number> {
  const file = (await page.pdf({ format, preferCSSPageSize: true })).toString('latin1');
  const sizes = [...file.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  for (const [, width, height] of sizes) {
    // Chromium rounds what the paper is to whole pixels.
    expect(Math.abs(Number(width) - papers[format][0])).toBeLessThan(1.5);
    expect(Math.abs(Number(height) - papers[format][1])).toBeLessThan(1.5);
  }
  return sizes.length;
}

for (const t of [
  {
    base: '/',
    menu: 'Export',
    print: /^Print/,
    headline: ' contracts a month instead of ',
    table: 'The funnel of each side in exact figures',
    roles: ['Commercial director', 'Marketer', 'Telemarketer', 'Salesperson', 'Account manager'],
    kpis: /KPIs: Total sales \(every month\), CV2 \(every week\)/,
    assumed: /Average deal size 60,000 ₽ our assumption/,
    own: /Horizon 24 months yours/,
    customer: /Repeat deals, Qr 0 deals → 2 deals now: our assumption goal: yours/i,
    department: /Pay of a salesperson 110,000 ₽ a month our assumption/,
    date: /\d+ \w+ \d{4}/,
    numbers: [
      'CV2 has very likely risen: 2.04% before, 8.5% after.',
      'Leads 49 247',
      'COCA, clicks only 63,075 ₽ 16,149 ₽ to 358,524 ₽',
      'Ready for traffic?',
      'The department can handle it – ',
    ],
    channels: [
      /24 contracts a month: .* each on average and .* for the last one/,
      /Resellers 5 5 12,000 ₽ 12,000 ₽ 12,000 ₽/,
      /Contracts by recommendation: 0% → 15%/,
    ],
  },
  {
    base: '/ru/',
    menu: 'Экспорт',
    print: /^Напечатать/,
    headline: ' в месяц вместо ',
    table: 'Воронки «сейчас» и «цель» в точных цифрах',
    roles: ['Коммерческий директор', 'Маркетолог', 'Телемаркетолог', 'Продажник', 'Аккаунт'],
    kpis: /KPI: Total sales \(каждый месяц\), CV2 \(каждую неделю\)/,
    assumed: /Средний чек 60 000 ₽ наше допущение/,
    own: /Горизонт 24 месяца ваше/,
    customer: /Повторные сделки, Qr 0 сделок → 2 сделки сейчас: наше допущение цель: ваше/i,
    department: /Оплата продажника 110 000 ₽ в месяц наше допущение/,
    date: /\d+ [а-я]+ \d{4} г\./,
    numbers: [
      'CV2 скорее всего выросла: до — 2,04 %, после — 8,5 %.',
      'Заявки 49 247',
      'COCA, только клики 63 075 ₽ от 16 149 ₽ до 358 524 ₽',
      'Пора покупать поток?',
      'Отдел справится – ',
    ],
    channels: [
      /24 контракта в месяц .* последний/,
      /Реселлеры 5 5 12 000 ₽ 12 000 ₽ 12 000 ₽/,
      /Контракты по рекомендации: 0 % → 15 %/,
    ],
  },
]) {
  test(`the report holds the whole scenario, on either paper, and leaves no trace (${t.base})`, async ({
    page,
  }) => {
    await withoutDialog(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, t.base + WHOLE);
    await startParts(page, '.simulator');
    // Loaded for a scenario with weeks alone.
    await expect(page.locator('.simulator [data-gate]')).toBeVisible();
    // Currencies are listed when the page is idle.
    await expect(page.locator('#currency option').nth(100)).toBeAttached();
    const before = plain(await page.locator('.simulator').innerText());
    await page.getByRole('button', { name: t.menu }).click();
    await page.getByRole('button', { name: t.print }).click();
    await page.locator('html[data-printed]').waitFor({ timeout: 20_000 });
    await page.emulateMedia({ media: 'print' });

    const text = plain(await page.locator('body').innerText());
    for (const part of ['Coffee City', t.headline, t.table, ...t.roles, ...t.numbers, page.url()]) {
      expect(text.includes(part), part).toBe(true);
    }
    for (const part of [t.kpis, t.assumed, t.own, t.customer, t.department, t.date, ...t.channels])
      expect(part.test(text), String(part)).toBe(true);
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
    await expect(page.locator('.report-levers .goal').first()).toHaveText(/^5\s?%$/);
    const seen = page.locator(':is(input, select, nav, summary, .toolbar, .take):visible');
    await expect(seen).toHaveCount(0);
    const charts = page.locator('figure[data-chart]');
    expect(await charts.count()).toBeGreaterThan(6);
    for (const chart of await charts.all()) await expect(chart).toBeVisible();
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
    ).toBe('rgb(255, 255, 255)');
    // Both languages are of the same parts: axe looks at one of them.
    if (t.base === '/') await expectNoFault(page);
    const tooWide = await page.locator('main table').evaluateAll((tables) => {
      const edge = document.body.getBoundingClientRect().right + 1;
      return tables.filter((table) => table.getBoundingClientRect().right > edge).length;
    });
    expect(tooWide).toBe(0);
    for (const paper of ['A4', 'Letter'] as const) {
      const count = await sheets(page, paper);
      expect(count).toBeGreaterThan(3);
      expect(count).toBeLessThan(16);
    }

    await page.emulateMedia({ media: 'screen' });
    // Browsers inside other apps never tell that printing is over: a touch of the page does.
    if (t.base === '/') await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    else await page.keyboard.press('Shift');
    await expect(
      page.locator('html[data-paper], .report-head, .report-foot, .report-levers'),
    ).toHaveCount(0);
    await expect(page.locator('main details[open]:not(.fold)')).toHaveCount(0);
    await expect(page.locator('main table[style]')).toHaveCount(0);
    expect(plain(await page.locator('.simulator').innerText())).toBe(before);
  });
}

test('the keys for printing make the report too, from a phone as well', async ({ page }) => {
  await withoutDialog(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `/${LINK}`);
  await page.keyboard.press('Control+p');
  await page.locator('html[data-printed]').waitFor({ timeout: 20_000 });
  await expect(page.locator('.report-levers')).toBeVisible();
  const wide = await page.locator('[data-chart="funnels"] svg').first().boundingBox();
  expect(wide?.width).toBeGreaterThan(500);
  expect(await page.locator('main astro-island[ssr]').count()).toBe(0);
});

test('printed past the button, a page leaves out what has not started, and says so', async ({
  page,
}) => {
  await open(page, '/');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const chapters = page.locator('main astro-island[ssr] > section');
  const note = page.getByText('Chapters that had not started yet are missing here.');
  const seen = async () => (await chapters.filter({ visible: true }).count()) > 0;
  // The worked example is what they show.
  expect([await seen(), await note.isVisible()]).toEqual([true, false]);
  await page.evaluate(() => (document.documentElement.dataset['changed'] = ''));
  expect([await seen(), await note.isVisible()]).toEqual([false, true]);
  await expect(field(page, 'cv1', 'goal')).toBeVisible();
  await expect(page.locator('input[type="range"]:visible, .toolbar:visible')).toHaveCount(0);
});
