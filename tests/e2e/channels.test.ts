import { expectNoFault } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { open, resize } from './simulator.ts';

/** The seven channels of the model's example. */
const seven =
  'channels=search;social,9,2,5,8000;seo,0,4,10,1500,60000;resellers,,,,5,,20;telemarketing,208,8,15,800;events,600,15,10,150;tenders,9000,100,20,10';

test('the merit order is bought by hand and by keys, in clicks and in full', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 844 });
  await open(page, `/channels/#${seven}&target=~40`);
  const figure = (metric: string, of = '') =>
    page.locator(`#main [data-metric="${metric}"]${of}`).first();
  const value = async (metric: string, of = '') =>
    Math.round(Number(await figure(metric, of).getAttribute('data-value')));
  expect(await value('marginalFull', '[data-channel="2"]')).toBe(28_760);
  expect(await value('average')).toBe(18_982);
  expect(await value('last')).toBe(27_100);
  expect(await value('left')).toBe(200_727);
  for (const width of [320, 768, 1440]) {
    await resize(page, width, 844);
    const inner = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(inner, `at ${width}`).toBeLessThanOrEqual(width);
  }
  const handle = page.getByRole('slider', { name: 'Contracts a month to buy' });
  await handle.press('PageDown');
  await expect(handle).toHaveAttribute('aria-valuenow', '35');
  await handle.press('ArrowLeft');
  await expect(page).toHaveURL(/target=~34/);
  const box = await handle.boundingBox();
  if (!box) throw new Error('the handle is drawn');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 200, y, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/target=~2\d/);
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/target=~34/);

  await page.getByLabel('Contracts needed a month').fill('30');
  await page.getByText('Clicks only', { exact: true }).click();
  expect(await value('spend')).toBe(147_497);
  expect(await value('spendInOrder')).toBe(195_075);
  await expectNoFault(page);
});

test('channels are added, set, moved, removed and taken over as the goal', async ({ page }) => {
  await open(page, '/ru/channels/');
  const price = page.locator('#channel-1-price-field');
  await expect(price).toHaveValue('14,5');
  await page.getByRole('button', { name: 'Добавить канал' }).click();
  await page.getByRole('button', { name: 'Мероприятия' }).click();
  await expect(page.locator('#channel-2-price-field')).toBeFocused();
  await expect(page).toHaveURL(/channels=search;events,600,15,10,150/);
  await page.locator('#channel-2-cv1-field').fill('101');
  await expect(page.getByRole('alert')).toContainText('Допустимые значения');
  await page.locator('#channel-2-cv1-field').fill('20');
  await page.getByLabel('Название, строка 2').fill('Выставка, зал; 1');
  const up = page.getByRole('button', { name: 'Поднять строку 2' });
  await up.focus();
  await up.press('Enter');
  await expect(page).toHaveURL(/channels=events:[^,]*,600,20,10,150;search/);
  await expect(page.getByRole('button', { name: 'Опустить строку 1' })).toBeFocused();
  await page.getByLabel('Сколько контрактов нужно в месяц').fill('22');
  await page.getByRole('button', { name: 'Взять этот набор за цель' }).click();
  await expect(page).toHaveURL(/market=4350~4\d\d\d/);
  await expect(page).toHaveURL(/;search,14.5,5.67,8.5,4350/);
  await page.getByRole('button', { name: 'Отменить' }).click();
  await expect(page).not.toHaveURL(/market=/);
  await page.getByRole('button', { name: 'Убрать строку 1' }).click();
  await expect(page).not.toHaveURL(/channels=/);
  await expect(page.getByRole('button', { name: 'Убрать строку 1' })).toBeFocused();
});
