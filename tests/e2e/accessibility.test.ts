import type { Page } from '@playwright/test';
import { expectNoFault } from './axe.ts';
import { test } from './fixtures.ts';
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

for (const address of ['/', '/ru/'].flatMap((base) => pages.map((page) => base + page))) {
  test(`${address} has no fault that axe finds`, async ({ page }) => {
    await open(page, address);
    await expectNoFault(page);
  });
}

const states: readonly [address: string, what: string, act: (page: Page) => Promise<void>][] = [
  ['/#cv1=abc&cv2=', 'a refused figure', (page) => page.locator('#cv1-now-field').fill('abc')],
  ['/', 'an open table', (page) => page.getByText('Show as table').first().click()],
  ['/', 'an open menu', (page) => page.getByRole('button', { name: /^Start from/ }).click()],
  [
    '/#cv1=&cv2=&price=&cycle=&market=',
    'nothing given',
    (page) => page.getByText('per month').click(),
  ],
  [
    '/',
    'contracts so far',
    (page) => page.getByText('contracts so far', { exact: true }).first().click(),
  ],
  [
    '/order/',
    'the months as a table',
    (page) => page.getByText('Show as table, month by month').click(),
  ],
  ['/order/#check=&margin=', 'a refused plan', (page) => page.locator('#tune-field').fill('abc')],
  ['/ru/order/', 'the first day', (page) => page.locator('#moment').press('Home')],
];

for (const [address, what, act] of states) {
  test(`neither has ${address} with ${what}`, async ({ page }) => {
    await open(page, address);
    await act(page);
    await expectNoFault(page);
  });
}
