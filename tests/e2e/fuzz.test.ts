import { fuzzPage } from '../../scripts/fuzz/page.ts';
import { expect, test } from './fixtures.ts';

// `npm run fuzz` opens as many links as one likes; here the worst ones, and some of every kind.
test('no link leaves a figure stale or draws what is no number', async ({ page, baseURL }) => {
  const { figures, stale, wrong } = await fuzzPage(page, baseURL ?? '', { count: 40, seed: 18 });
  expect(figures).toBeGreaterThan(200);
  expect(stale).toEqual([]);
  expect(wrong).toEqual([]);
});
