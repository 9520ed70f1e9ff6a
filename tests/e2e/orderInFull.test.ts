import { expect, test } from './fixtures.ts';
import { follow, open } from './simulator.ts';

test('where pay for the work says otherwise, the verdict says both, and the check is a pair', async ({
  page,
}) => {
  await open(page, '/order/');
  const verdict = page.locator('#order .verdict');
  await expect(verdict).not.toContainText('clicks only');
  await follow(page, '#paysp=200000');
  await expect(verdict).toContainText('Conversions first, then traffic');
  await expect(verdict).toContainText(
    'That leaves out salespeople’s pay. With salespeople’s hours paid for, all three orders lose money',
  );
  await follow(page, '#paysp=300000&check=60000~61000');
  await expect(verdict).toContainText('Conversions first, then traffic');
  await expect(verdict).toContainText('never improving is ahead: it ends at about');
  await expect(verdict.locator('[data-metric="cashInFull"]')).toHaveCount(2);
  await expect(page.locator('#check-goal-field')).toHaveValue('61,000');
  await page.locator('#check-goal-field').fill('70000');
  await expect(page).toHaveURL(/check=60000~70000/);
  await open(page, '/roles/commercial-director/#check=60000~61000');
  await expect(page.locator('dd [data-metric="averageCheck"]')).toHaveText([
    '60,000 ₽',
    '61,000 ₽',
  ]);
});
