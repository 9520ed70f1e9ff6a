import { expect, test } from './fixtures.ts';
import { plain } from './simulator.ts';

test.use({ javaScriptEnabled: false });

for (const { base, coca, headline, role } of [
  {
    base: '/',
    coca: ['62,901 ₽', '3,009 ₽'],
    headline: '5× the leads, 4.2× the closing rate',
    role: 'Account manager',
  },
  {
    base: '/ru/',
    coca: ['62 901 ₽', '3 009 ₽'],
    headline: 'Конверсия в заявку ×5, в контракт ×4,2',
    role: 'Аккаунт',
  },
]) {
  test(`without JavaScript ${base} tells the worked example whole`, async ({ page }) => {
    await page.goto(`.${base}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(headline);
    const text = plain(await page.locator('main').innerText());
    for (const figure of coca) expect(text).toContain(figure);
    await expect(page.locator('[data-chart="funnels"] .picture svg:visible')).toHaveCount(1);
    await expect(page.getByRole('heading', { name: new RegExp(`^${role}`) })).toBeVisible();
    await expect(page.locator('input[type="range"]:visible')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /Share|Поделиться/ })).toHaveCount(0);
    // When contracts come, and what comes first.
    await expect(page.locator('[data-chart="time"] svg:visible')).toHaveCount(2);
    for (const address of [base, `${base}order/`]) {
      if (address !== base) await page.goto(`.${address}`);
      for (const chart of ['cash', 'contracts']) {
        await expect(page.locator(`[data-chart="${chart}"] svg:visible`)).toHaveCount(1);
      }
      await expect(page.locator('[data-chart="spending"] svg:visible')).toHaveCount(3);
      expect(plain(await page.locator('#order table').first().innerText())).toMatch(
        /−746[ ,]990 ₽/,
      );
      await expect(
        page.locator('#order button:visible, #order input[type="range"]:visible'),
      ).toHaveCount(0);
    }
  });
}
