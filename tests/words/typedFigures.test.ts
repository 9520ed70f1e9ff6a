import { expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { typedFact } from '../../src/words/planFact.ts';
import { typedTarget } from '../../src/words/seek.ts';

const plain = (text: string) => text.replace(/\s/g, ' ');

const target = (locale: Locale, typed: string, kept = NaN) => {
  const t = dictionary(locale);
  const style = { locale, currency: 'RUB', words: t.units };
  const [read, why, reading] = typedTarget('coca', typed, style, t);
  return { read, why: typeof read === 'string' ? plain(why(read, kept)) : '', reading };
};

const fact = (locale: Locale, typed: string) => {
  const t = dictionary(locale);
  const style = { locale, currency: 'RUB', words: t.units };
  const [read, why] = typedFact('leads', typed, style, t);
  return { read, why: typeof read === 'string' ? plain(why(read, NaN)) : '' };
};

test.each([
  ['en', '24,000.5', 'many', '“many” is not a number. 500 ₽ is kept.'],
  ['ru', '24 000,5', 'много', '«много» — не число. Остаётся прежнее: 500 ₽.'],
] as const)('%s: a target is read, cleared or refused', (locale, figure, word, refusal) => {
  expect(target(locale, figure).read).toBe(24_000.5);
  expect(target(locale, '').read).toBeNaN();
  expect(target(locale, word, 500).why).toBe(refusal);
  expect(target(locale, '0').read).toBe('notAllowed');
  expect(target(locale, '4.350').reading?.text).toBeDefined();
});

test.each([
  ['en', '“-3” is not a number from 0 up.'],
  ['ru', '«-3» — не число от 0 и больше.'],
] as const)('%s: a figure of the month is read, cleared or refused', (locale, refusal) => {
  expect(fact(locale, '0').read).toBe(0);
  expect(fact(locale, ' ').read).toBeNaN();
  expect(fact(locale, '-3').why).toBe(refusal);
});
