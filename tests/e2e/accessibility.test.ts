import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { open } from './simulator.ts';

const pages = [
  '',
  'method/',
  'order/',
  'present/',
  'roles/commercial-director/',
  'roles/marketer/',
  'roles/telemarketer/',
  'roles/salesperson/',
  'roles/account-manager/',
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of ['/', '/ru/'].flatMap((base) => pages.map((page) => base + page))) {
    test(`${address} has no fault that axe finds, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    });
  }
}

test('neither has the simulator in its other states', async ({ page }) => {
  const states: [string, () => Promise<void>][] = [
    ['/#cv1=abc&cv2=', () => page.locator('#cv1-now-field').fill('abc')],
    ['/', () => page.getByText('Show as table').first().click()],
    ['/', () => page.getByRole('button', { name: /^Start from/ }).click()],
    ['/#cv1=&cv2=&price=&cycle=&market=', () => page.getByText('per month').click()],
    ['/', () => page.getByText('contracts so far', { exact: true }).first().click()],
    ['/order/', () => page.getByText('Show as table, month by month').click()],
    ['/order/#check=&margin=', () => page.locator('#tune-field').fill('abc')],
    ['/ru/order/', () => page.locator('#moment').press('Home')],
  ];
  for (const [address, act] of states) {
    await page.goto('about:blank');
    await open(page, address);
    await act();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations, address).toEqual([]);
  }
});
