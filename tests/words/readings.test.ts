import { expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { leverOf } from '../../src/model/levers.ts';
import { readingOf } from '../../src/words/levers.ts';

const readingIn = (locale: Locale, typed: string) => {
  const { levers, units } = dictionary(locale);
  const style = { locale, currency: 'RUB', words: units };
  const reading = readingOf(leverOf('cv1'), typed, style, levers);
  const plain = (text = '') => text.replace(/\s/g, ' ');
  return (
    reading && {
      text: plain(reading.text),
      other: reading.other,
      offer: plain(reading.other?.text),
    }
  );
};

test.each([
  ['en', '0.015', '0.015% or 1.5%?', 'I meant 1.5%'],
  ['ru', '0,015', '0,015 % или 1,5 %?', 'Имелось в виду 1,5 %'],
] as const)('%s: a percentage under 0.1 %% is asked about', (locale, typed, question, offer) => {
  const reading = readingIn(locale, typed);
  expect(reading?.text).toBe(question);
  expect(reading?.offer).toBe(offer);
  expect(reading?.other?.value).toBe(0.015);
});

test('a figure that means one thing is not asked about', () => {
  for (const typed of ['1.5', '0.1', '180/12000', '1 of 100000']) {
    expect(readingIn('en', typed)).toBeUndefined();
  }
});
