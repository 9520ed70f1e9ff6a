import { expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales } from '../../src/i18n/locale.ts';
import { compareRows } from '../../src/words/comparison.ts';
import { comparisonVerdict } from '../../src/words/comparisonVerdict.ts';
import { readLink } from '../../src/scenario/link.ts';

const verdicts = (...links: string[]) =>
  locales.map((locale) => {
    const t = dictionary(locale);
    const compared = { scenarios: links.map((link) => readLink(link).scenario), base: 0 };
    const { outcomes } = compareRows(compared, 'clicks', locale, t.units);
    return comparisonVerdict(compared, outcomes, locale, t).map((text) => text.replace(/\s/g, ' '));
  });

test('one scenario that is best in both outcomes is named once', () => {
  expect(verdicts('name=A', 'cv2=2.04~17&name=School')).toEqual([
    ['Best on both at the goal: “School”, 1,504 ₽ a contract and 42 contracts a month.'],
    [
      'Лучший в цели и по цене, и по числу контрактов: «School», 1 504 ₽ за контракт и 42 контракта в месяц.',
    ],
  ]);
});

test('two that are best in one each are named with what they are best in', () => {
  const [en] = verdicts('name=A', 'market=43500&price=29&name=B');
  expect(en).toEqual([
    'Cheapest contract at the goal: “A”, 3,009 ₽.',
    'Most contracts a month at the goal: “B”, 210 contracts.',
  ]);
});

test('nothing is said of what is best nowhere', () => {
  expect(verdicts('name=A', 'name=B')).toEqual([[], []]);
});
