import { expect, test } from './fixtures.ts';
import { open, plain } from './simulator.ts';

test('a link tells what its plan and target change, and names what in them is wrong', async ({
  page,
}) => {
  await open(page, '/#tune=2.5&margin=55&target=3000~25&spread=7&horizon=0&check=abc');
  const notice = page.getByRole('status').filter({ hasText: 'Not everything in this link' });
  const text = plain(await notice.textContent());
  expect(text).toContain('work on conversions 2.5 months, margin 55%');
  expect(text).toContain('target COCA at most 3,000 ₽, at least 25 contracts a month');
  expect(text).toContain('spread: “7” is not one of the possible values: 1, 4, 16.');
  expect(text).toContain('horizon: “0” is outside what is allowed, 1 month to 120 months');
  expect(text).toContain(
    'check: “abc” is not a number. Shown instead: average deal size 60,000 ₽.',
  );
});
