import { expect, test } from './fixtures.ts';
import { follow, open } from './simulator.ts';

const figure = (metric: string, side: string) =>
  `td [data-metric="${metric}"][data-side="${side}"]`;

for (const language of ['', '/ru']) {
  test(`what a customer brings follows the link and the hand (${language || 'en'})`, async ({
    page,
  }) => {
    await open(page, `${language}/money/`);
    await expect(page.locator(figure('ltv', 'goal'))).toHaveAttribute('data-value', '24000');
    const full = await page.locator(figure('fullCoca', 'goal')).getAttribute('data-value');
    expect(Math.round(Number(full))).toBe(18_749);
    await follow(page, '#qr=0~1.5&upsell=0~10');
    await expect(page.locator(figure('ltv', 'now'))).toHaveAttribute('data-value', '24000');
    const ltv = await page.locator(figure('ltv', 'goal')).getAttribute('data-value');
    expect(Math.round(Number(ltv))).toBe(66_000);
    await page.locator('#check-field').fill('120000');
    await expect(page.locator(figure('ltv', 'now'))).toHaveAttribute('data-value', '48000');
    await expect(page).toHaveURL(/check=120000/);
  });
}

test('contracts that are renewed ask for their life, and climb a staircase', async ({ page }) => {
  await open(page, '/money/#check=4000&margin=60');
  await page.getByText('Contracts are renewed').click();
  await page.locator('#life-field').fill('18');
  await expect(page.locator(figure('paybackDays', 'goal'))).toHaveAttribute(
    'data-value',
    '289.9375',
  );
  await expect(page.locator('[data-chart="staircase"] svg').first()).toContainText('day 290');
  await page.getByText('Show as table, payment by payment').click();
  await expect(page.getByRole('row', { name: /^18 / })).toBeVisible();
});

test('the check can differ at the goal, and says whose figure it is', async ({ page }) => {
  await open(page, '/money/');
  const row = page.getByRole('group', { name: /verage/ }).first();
  await expect(row).toContainText('our assumption');
  await row.getByRole('button', { name: /Goal = now/ }).click();
  await page.locator('#check-goal-field').fill('90000');
  await expect(page).toHaveURL(/check=60000~90000/);
  await expect(page.locator(figure('ltv', 'goal'))).toHaveAttribute('data-value', '36000');
  await expect(row).toContainText('goal: yours');
});

test('of my figures nothing is said until check, margin and pay are given', async ({ page }) => {
  await open(page, '/money/#cv1=2~4&cv2=5~10&price=20&cycle=30&market=1000&check=&margin=&paysp=');
  await expect(page.locator('.verdict.goal')).toContainText('not given yet');
  await expect(page.locator('.verdict.goal')).toContainText(
    'average deal size, margin, salesperson’s pay',
  );
  await expect(page.locator('[data-chart="staircase"]')).toHaveCount(0);
  await page.getByRole('link', { name: 'Who is needed' }).click();
  await expect(page.locator('.verdict.goal')).toContainText('not given yet: average deal size');
  await expect(page.locator('[data-chart="workload"], [data-metric="needed"]')).toHaveCount(0);
  await page.locator('#check-field').fill('50000');
  await page.locator('#margin-field').fill('40');
  await page.locator('#paysp-field').fill('90000');
  await expect(page.locator('#paysp-field')).toBeFocused();
  await expect(page.locator('[data-chart="workload"]')).toBeVisible();
  await expect(page).toHaveURL(/department\/#.*paysp=90000/);
});

test('below COCA one line tells it in full, leads on, and keeps its place where nothing is given', async ({
  page,
}) => {
  await open(page, '/');
  const island = page.locator('.simulator astro-island[component-url*="InFull"]');
  const line = island.locator('p');
  await line.scrollIntoViewIfNeeded();
  await expect(island).not.toHaveAttribute('ssr');
  await expect(line).toContainText(/18,749.*24,000.*on\sday\s16/);
  const height = (await line.boundingBox())?.height;
  await follow(page, '#check=');
  await expect(line.locator('[data-metric]')).toHaveCount(0);
  expect((await line.boundingBox())?.height).toBe(height);
  await follow(page, '#cv2=2.04~10');
  await line.getByRole('link').click();
  await expect(page).toHaveURL(/money\/#cv2=2\.04~10/);
});

test('contracts by recommendation are told on the money and the account manager’s pages', async ({
  page,
}) => {
  for (const address of ['/money/', '/roles/account-manager/']) {
    await open(page, `${address}#refer=0~25`);
    const coca = page.locator(figure('cocaWithReferrals', 'goal'));
    const contracts = page.locator(figure('contractsWithReferrals', 'goal'));
    await coca.scrollIntoViewIfNeeded();
    await expect(coca).toHaveAttribute('data-value', /^2256\.4/);
    await expect(contracts).toHaveText('28');
    await page.locator('#refer-goal-field').fill('50');
    await expect(contracts).toHaveText('42');
    await expect(page).toHaveURL(/refer=0~50/);
  }
});
