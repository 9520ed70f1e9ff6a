import { expect, test } from './fixtures.ts';
import { plain } from './simulator.ts';

test.use({ javaScriptEnabled: false });

for (const { base, coca, headline, role } of [
  { base: '/', coca: ['62 901 ₽', '3 009 ₽'], headline: '20.9 times', role: 'Account manager' },
  { base: '/ru/', coca: ['62 901 ₽', '3 009 ₽'], headline: '20,9 раза', role: 'Аккаунт' },
]) {
  test(`without JavaScript ${base} tells the worked example whole`, async ({ page }) => {
    await page.goto(base);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      headline.replace(' ', '\u00a0'),
    );
    const text = plain(await page.locator('main').innerText());
    for (const figure of coca) expect(text).toContain(figure);
    await expect(page.locator('[data-chart="funnels"] .pictures svg:visible')).toHaveCount(1);
    await expect(page.getByRole('heading', { name: new RegExp(`^${role}`) })).toBeVisible();
    await expect(page.locator('input[type="range"]:visible')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /Share|Поделиться/ })).toHaveCount(0);
  });
}
