import type { Side } from '../../src/model/levers.ts';
import { figureOf, figuresOf, type Metric } from '../../src/model/metrics.ts';
import { orderUnits } from '../../src/model/orderMetrics.ts';
import { orderKeys } from '../../src/model/parameters.ts';
import { readLink } from '../../src/scenario/link.ts';
import { expect, test } from './fixtures.ts';
import { field, open, slider, values } from './simulator.ts';

test('the role whose lever was touched last stands beside the simulator', async ({ page }) => {
  await open(page, '/');
  const role = page.getByRole('combobox', { name: 'Role' });
  await expect(role).toHaveValue('commercial-director');
  await slider(page, 'cv2', 'goal').press('ArrowRight');
  await expect(role).toHaveValue('salesperson');
  await expect(page.getByRole('region', { name: 'Salesperson' })).toBeVisible();
  await role.selectOption('account manager');
  await expect(page.getByRole('region', { name: 'Account manager' })).toBeVisible();
  await slider(page, 'cv1', 'goal').press('ArrowRight');
  await expect(role).toHaveValue('marketer');
  // The same lever again, after another role was chosen.
  await role.selectOption('account manager');
  await slider(page, 'cv1', 'goal').press('ArrowRight');
  await expect(role).toHaveValue('marketer');
});

test('a lever in the text is changed where it stands: arrows, typing, dragging', async ({
  page,
}) => {
  await open(page, '/');
  await page.getByRole('combobox', { name: 'Role' }).selectOption('salesperson');
  const panel = page.getByRole('region', { name: 'Salesperson' });
  const lever = panel.getByRole('spinbutton', { name: 'CV2, lead → contract: goal' });
  await lever.press('ArrowUp');
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.086]);
  await lever.press('Enter');
  const input = panel.getByRole('textbox', { name: 'CV2, lead → contract: goal' });
  await input.fill('900');
  await expect(panel.getByRole('alert')).toHaveText('Allowed: 0% to 100%. 8.6% is kept.');
  await input.fill('12.5');
  await input.press('Enter');
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.125]);
  await expect(field(page, 'cv2', 'goal')).toHaveValue('12.5');
  await expect(lever).toBeFocused();
  const box = await lever.boundingBox();
  if (!box) throw new Error('The lever is not drawn');
  await page.mouse.move(box.x + 5, box.y + 5);
  await page.mouse.down();
  await page.mouse.move(box.x + 45, box.y + 5, { steps: 4 });
  await page.mouse.up();
  const [dragged] = await values(page, 'cv2', 'goal');
  expect(dragged).toBeGreaterThan(0.125);
});

const figures = figuresOf(readLink('cv1=2~4&cv2=10~20&price=1&market=10000').scenario);
const roles = ['commercial-director', 'marketer', 'telemarketer', 'salesperson', 'account-manager'];

for (const [place, role] of roles.entries()) {
  // Both languages are built alike, and are turned to in turns.
  const base = place % 2 === 0 ? '/ru/' : '/';
  test(`the page of a role follows the scenario (${base}, ${role})`, async ({ page }) => {
    await open(page, `${base}roles/${role}/#cv1=2~4&cv2=10~20&price=1&market=10000`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // What a lever is worth, the plan, the orders of work and the KPIs are figures of other kinds.
    const shown = await page
      .locator(
        '[data-metric]:not([data-step-gain], [data-course], [aria-labelledby="role-kpis-title"] *)',
      )
      .evaluateAll((all) =>
        all.map((one) => [
          one.getAttribute('data-metric'),
          one.getAttribute('data-side') ?? undefined,
          one.getAttribute('data-value'),
        ]),
      );
    const own = shown.filter(
      ([metric = '']) =>
        !Object.hasOwn(orderUnits, metric ?? '') && !orderKeys.some((key) => key === metric),
    );
    expect(own.length).toBeGreaterThan(0);
    for (const [metric, side, value] of own) {
      const expected = figureOf(figures, metric as Metric, side as Side | undefined);
      expect([metric, side, Number(value)]).toEqual([metric, side, expected]);
    }
  });
}

test('what followed of a lever in the text is read out on the role’s own page', async ({
  page,
}) => {
  await open(page, '/ru/roles/salesperson/');
  await page.getByRole('spinbutton', { name: 'CV2, заявка → контракт: цель' }).first().press('End');
  await expect(page.locator('.role [aria-live]')).toHaveText(
    /^CV2: цель 100\s%\. COCA.*: сейчас 62\s901\s₽, цель 256\s₽\. /,
  );
});

test('typing in the text is abandoned by Escape, and left by Tab for what comes next', async ({
  page,
}) => {
  await open(page, '/');
  await page.getByRole('combobox', { name: 'Role' }).selectOption('salesperson');
  const panel = page.getByRole('region', { name: 'Salesperson' });
  const lever = panel.getByRole('spinbutton', { name: 'CV2, lead → contract: goal' });
  const input = panel.getByRole('textbox', { name: 'CV2, lead → contract: goal' });
  await lever.press('Enter');
  await input.fill('12');
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.12]);
  await input.press('Escape');
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.085]);
  await expect(lever).toBeFocused();
  await lever.press('Enter');
  await input.fill('12');
  await field(page, 'price', 'now').click();
  await expect(field(page, 'price', 'now')).toBeFocused();
  await expect.poll(() => values(page, 'cv2', 'goal')).toEqual([0.12]);
});

test('a figure that the text refused is put away once its lever is set in another way', async ({
  page,
}) => {
  await open(page, '/');
  const panel = page.locator('#role-commercial-director');
  const lever = panel.getByRole('spinbutton', { name: 'CV1, visit → lead: goal' }).first();
  await lever.press('F2');
  const input = panel.getByRole('textbox', { name: 'CV1, visit → lead: goal' });
  await input.fill('900');
  await input.press('Tab');
  await expect(input).toHaveValue('900');
  await field(page, 'cv1', 'goal').fill('7');
  await expect(input).toHaveCount(0);
  await expect(panel).toContainText('7%');
});

test('a role has its KPIs live and levers of its own: LTV, calling base, people', async ({
  page,
}) => {
  await open(page, '/roles/account-manager/#qr=0~1.5');
  const section = page.getByRole('region', { name: 'KPIs and people in figures' });
  const ltv = section.locator('[data-metric="ltv"][data-side="goal"]');
  await section.scrollIntoViewIfNeeded();
  await expect(ltv).toHaveAttribute('data-value', '60000');
  const upsell = section.getByRole('group', { name: 'Upsell' });
  await upsell.getByRole('textbox').fill('10');
  await expect(ltv).toHaveAttribute('data-value', /^66000/);
  await expect(page).toHaveURL(/upsell=10/);
  await open(page, '/roles/telemarketer/#base=43500&phone=100');
  await section.scrollIntoViewIfNeeded();
  await expect(section).toContainText('At the goal it lasts 3 months');
  await section.locator('#base-field').fill('87000');
  await expect(section).toContainText('At the goal it lasts 6 months');
});

test('no line of the text begins with the sign behind a lever', async ({ page }) => {
  await open(page, '/ru/roles/salesperson/');
  const levers = page.locator('.prose-lever').filter({ hasText: /[,.;]$/ });
  await expect(levers).toHaveCount(5);
  for (let width = 320; width <= 460; width += 4) {
    await page.setViewportSize({ width, height: 844 });
    const lines = await levers.evaluateAll((all) =>
      all.map((lever) => lever.getClientRects().length),
    );
    expect(lines, `${width}`).toEqual([1, 1, 1, 1, 1]);
  }
});

test('what is said of a refused figure wraps on a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, '/ru/roles/salesperson/');
  for (const lever of [0, 4]) {
    const place = page.locator('.prose-lever').nth(lever);
    await place.getByRole('spinbutton').press('Enter');
    await place.getByRole('textbox').fill('abcabc');
    await expect(place.getByRole('alert')).toBeVisible();
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
  }
});
