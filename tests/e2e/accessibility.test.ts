import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { open } from './simulator.ts';

const pages = [
  '',
  'method/',
  'roles/commercial-director/',
  'roles/marketer/',
  'roles/telemarketer/',
  'roles/salesperson/',
  'roles/account-manager/',
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const base of ['/', '/ru/']) {
    test(`no page of ${base} has a fault that axe finds, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const address of pages) {
        await open(page, base + address);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations, address).toEqual([]);
      }
    });
  }
}

test('neither has the simulator in its other states', async ({ page }) => {
  const states: [string, () => Promise<void>][] = [
    ['/#cv1=abc&cv2=', () => page.locator('#cv1-now-field').fill('abc')],
    ['/', () => page.getByText('Show as table').click()],
    ['/', () => page.getByRole('button', { name: /^Start from/ }).click()],
    ['/#cv1=&cv2=&price=&cycle=&market=', () => page.getByText('per month').click()],
  ];
  for (const [address, act] of states) {
    await page.goto('about:blank');
    await open(page, address);
    await act();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations, address).toEqual([]);
  }
});
