import { chapter } from './chapters.ts';
import { expect, test } from './fixtures.ts';
import { field, open, values } from './simulator.ts';

test('a button that takes itself away leaves the keyboard where it was', async ({ page }) => {
  await open(page, '/#cv2=5~50');
  await chapter(page, 'what-must-be-true');
  for (const name of [/^Open the worked example/, /^Make this the goal/]) {
    const button = page.getByRole('button', { name });
    await button.focus();
    await button.press('Enter');
    await expect(button).toHaveCount(0);
    await expect(page.locator('main :focus')).toHaveCount(1);
  }
  await expect(page.locator('#what-must-be-true :focus')).toHaveCount(1);
});

test('Escape gives a field back the figure that counts', async ({ page }) => {
  await open(page, '/');
  const price = field(page, 'price', 'now');
  await price.fill('-3');
  await expect(price).toHaveAttribute('aria-invalid', 'true');
  await price.press('Escape');
  await expect(price).toHaveValue('14.5');
  await expect(price).not.toHaveAttribute('aria-invalid');
});

test('thousands are read as those write them who read the page, also in a figure edited in place', async ({
  page,
}) => {
  for (const { path, shown, longer, key, decimals, value } of [
    {
      path: '/',
      shown: '4,350',
      longer: '43,500',
      key: 'market',
      decimals: '10,000',
      value: 10_000,
    },
    {
      path: '/ru/',
      shown: '4\u00a0350',
      longer: '43\u00a0500',
      key: 'price',
      decimals: '10,125',
      value: 10.125,
    },
  ] as const) {
    await open(page, path);
    const market = field(page, 'market', 'now');
    const width = () => market.evaluate((input) => input.getBoundingClientRect().width);
    await expect(market).toHaveValue(shown);
    const atRest = await width();
    await market.click();
    await expect(market).toHaveValue('4350');
    expect(await width()).toBeCloseTo(atRest, 1);
    expect(await market.evaluate(selected)).toBe('4350');
    await market.press('End');
    await market.press('0');
    await expect.poll(() => values(page, 'market', 'now')).toEqual([43_500]);
    await market.press('Enter');
    await expect(market).toHaveValue('43500');
    await market.press('End');
    await market.press('Backspace');
    await market.press('Backspace');
    await expect.poll(() => values(page, 'market', 'now')).toEqual([435]);
    await market.fill('43500');
    await market.blur();
    await expect(market).toHaveValue(longer);
    await field(page, key, 'now').fill(decimals);
    await expect.poll(() => values(page, key, 'now')).toEqual([value]);
  }
});

/** The selected part of a field. */
function selected(input: HTMLElement | SVGElement): string {
  if (!(input instanceof HTMLInputElement)) return '';
  return input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0);
}
