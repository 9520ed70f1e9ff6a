import { expectNoFault } from './axe.ts';
import { chapter, value } from './chapters.ts';
import { expect, test } from './fixtures.ts';
import { field, follow, open, plain, slider, values } from './simulator.ts';

test.describe('what made it', () => {
  test('splits the worked example into factors and shares, and says what a factor is', async ({
    page,
  }) => {
    await open(page, '/');
    const section = await chapter(page, 'what-made-it');
    for (const outcome of ['contracts a month', 'COCA']) {
      await section.getByText(outcome, { exact: true }).click();
      await expect(section.locator('[data-metric="factor.cv1"]')).toHaveText('×5.02');
      expect(await value(section, 'factor.cv1')).toBeCloseTo(5.0177, 4);
      expect(await value(section, 'factor.cv2')).toBeCloseTo(4.1667, 4);
      expect(await value(section, 'share.cv1')).toBeCloseTo(0.5306, 4);
      expect(await value(section, 'share.cv2')).toBeCloseTo(0.4694, 4);
      expect(await value(section, 'factor.price')).toBe(1);
    }
    await section.getByText('Show as table').click();
    const row = section.getByRole('row', { name: /^CV1/ });
    await expect(row).toContainText('5.017699115');

    await section.locator('[data-metric="factor.cv2"]').first().hover();
    const explanation = page.getByRole('tooltip');
    await expect(explanation).toContainText('CV2, lead → contract: how many times cheaper');
    await expect(explanation).toContainText('×4.166666667');
    await expect(explanation).toContainText('lever (goal) ÷ lever (now)');
    await page.keyboard.press('Escape');
    await expect(explanation).toBeHidden();
  });

  test('multiplies to the multiplier, and shows what works against the goal', async ({ page }) => {
    await open(page, '/#cv1=2~1&cv2=2~50&market=1000~3000');
    const section = await chapter(page, 'what-made-it');
    await section.getByText('contracts a month', { exact: true }).click();
    const levers = ['cv1', 'cv2', 'price', 'cycle', 'market'];
    const factors = await Promise.all(levers.map((key) => value(section, `factor.${key}`)));
    const [whole = NaN] = await values(page, 'contractsMultiplier');
    expect(factors.reduce((product, factor) => product * factor)).toBeCloseTo(whole, 9);
    await expect(section.getByText('works against the goal')).toHaveCount(1);
    expect(await value(section, 'share.cv1')).toBeLessThan(0);
  });

  test('says why there is no share', async ({ page }) => {
    const links: [string, RegExp][] = [
      ['#cv1=5&cv2=10', /No\slever has changed/],
      ['#cv1=2~4&cv2=8~4', /cancel out/],
      ['#cv1=0~5', /A\schange from\s0 or\sto\s0 has no\sfactor.*: CV1/],
      ['#cv2=2~0', /A\sfactor of\s0.*: CV2/],
      ['#cv1=&cv2=~5&price=&cycle=&market=', /Not given: CV1, CV2 \(now\), click price/],
    ];
    await open(page, '/');
    const section = await chapter(page, 'what-made-it');
    for (const [link, reason] of links) {
      await follow(page, link);
      await expect(section).toContainText(reason);
      expect(await value(section, 'share.cv1')).toBeNaN();
    }
  });
});

test('curves above the tracks follow what they are asked for', async ({ page }) => {
  await open(page, '/');
  const curve = page.getByRole('group', { name: /^CV2/ }).locator('svg.response path');
  const coca = await curve.getAttribute('d');
  await page.locator('.curves').getByText('contracts a month').click();
  await expect(curve).not.toHaveAttribute('d', coca ?? '');
  await slider(page, 'cv1', 'goal').press('ArrowRight');
  await field(page, 'cv1', 'goal').fill('');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(curve).toHaveCount(0);
});

test.describe('the next step', () => {
  test('ranks levers, and tells what sets equals apart', async ({ page }) => {
    await open(page, '/');
    const section = await chapter(page, 'next-step');
    expect(await value(section, 'step.price')).toBeCloseTo(62901.27 / 11, 1);
    expect(await value(section, 'step.cv1')).toBeCloseTo(await value(section, 'step.cv2'), 6);
    expect(plain(await section.textContent())).toContain('at 23% of the norm, 5%');
    await expect(section.locator('.start')).toContainText(
      'Start with CV2: it is at 20% of the norm, and it is the salesperson’s.',
    );
    await section.getByText('from the goal').click();
    // A chapter follows as soon as it knows that it is seen.
    await expect.poll(() => value(section, 'step.price')).toBeCloseTo(3008.6 / 11, 1);
    expect(plain(await section.textContent())).toContain('at or above the norm of 5%');
    await section.getByText('days to takt').click();
    await expect(section.locator('[data-metric^="step."]').first()).toHaveAttribute(
      'data-metric',
      'step.cycle',
    );
    await section.getByText('cash', { exact: true }).click();
    await expect.poll(() => value(section, 'step.cv2')).toBeGreaterThan(0);
  });

  test('names what cash needs', async ({ page }) => {
    await open(page, '/#check=&margin=');
    const section = await chapter(page, 'next-step');
    await section.getByText('cash', { exact: true }).click();
    await expect(section).toContainText('average deal size, margin not given');
  });
});

test('a role reads what a step of its own lever is worth, and it stays true', async ({ page }) => {
  for (const base of ['/', '/ru/']) {
    await open(page, `${base}roles/salesperson/`);
    const worth = page.locator('[data-step-gain="cv2"][data-outcome="coca"][data-side="goal"]');
    await expect(worth).toHaveText('274\u00a0₽');
    await page
      .getByRole('spinbutton', { name: /^CV2.*: (goal|цель)$/ })
      .first()
      .press('ArrowUp');
    const shown = Number(await worth.getAttribute('data-value'));
    const coca = 14.5 / (0.0567 * 0.086);
    expect(shown).toBeCloseTo(coca - coca / 1.1, 6);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the four chapters tell the worked example', async ({ page }) => {
    await page.goto('./');
    const text = async (id: string) => plain(await page.locator(`#${id}`).innerText());
    expect(await text('what-made-it')).toContain('×5.02 53%');
    expect(await text('next-step')).toContain('5,718 ₽ cheaper');
    await expect(page.locator('#map [data-point]:visible')).toHaveCount(2);
    expect(await text('what-must-be-true')).toContain('CV1 from 1.13% to 1.83%');
    await expect(page.locator('#what-must-be-true input:visible')).toHaveCount(0);
  });
});

test('axe finds no fault once the chapters listen', async ({ page }) => {
  const ids = ['what-made-it', 'next-step', 'map', 'what-must-be-true'] as const;
  await open(page, '/ru/#target=3000~20&cv1=2~1');
  for (const id of ids) {
    const section = await chapter(page, id);
    const tables = section.locator('details:not([open]) > summary');
    if ((await tables.count()) > 0) await tables.click();
  }
  const parts = ids.map((id) => `#${id}`);
  await expectNoFault(page, '', parts);
});
