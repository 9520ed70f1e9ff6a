import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { readLink } from '../../src/scenario/link.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { numbersVerdict, typedPeriodCount } from '../../src/words/numbers.ts';
import { rangeRows, rangesOf } from '../../src/words/numbersFigures.ts';
import { periodPairs } from '../scenario/arbitraries.ts';
import { read } from './read.ts';

const styleIn = (locale: Locale) => ({
  locale,
  currency: 'RUB',
  words: dictionary(locale).units,
});

const of = (link: string) => readLink(link).scenario;
const told = (link: string, locale: Locale = 'en') =>
  numbersVerdict(of(link), styleIn(locale), dictionary(locale)).map(read);

describe('what counts prove, in words', () => {
  test('the worked example: CV2 has very likely risen', () => {
    expect(told('counts=4350,49,1~4350,247,21')).toEqual([
      'CV2 has very likely risen: 2.04% before, 8.5% after. The chance that it is higher is 95.7%.',
      'CV1 has very likely risen: 1.13% before, 5.68% after. The chance that it is higher is >99.9%.',
      'Contracts per visit, after against before: ×21, and in nine cases out of ten between ×5.08 and ×123.',
    ]);
  });

  test('a change that cannot be told says how many leads would tell', () => {
    const [verdict, missing] = told('counts=9000,980,20~4350,49,2');
    expect(verdict).toMatch(
      /^It cannot be said yet whether CV2 has changed: 2.04% before, 4.08% aft/,
    );
    expect(missing).toMatch(/^About \d+ leads more after the change would settle it/);
    expect(told('counts=4350,49,1~4350,49,2')[1]).toMatch(
      /^The period before is too short.* about \d+ leads in each period on.$/,
    );
    expect(told('counts=4350,49,1')[1]).toBe(
      'The two are so close that no reasonable count would settle it.',
    );
  });

  test('one period alone gives the range of the cost, open where no contract came', () => {
    expect(told('counts=4350,49,1~')[0]).toContain('16,149 ₽ to 358,524 ₽');
    expect(told('counts=4350,49,0~')[0]).toMatch(
      /^No contract yet: in nineteen cases out of twenty one costs at least [\d,]+ ₽/,
    );
    expect(told('counts=,49,~')[0]).toMatch(/^A visit, a lead and a contract/);
    expect(told('')).toEqual([]);
  });

  test('is whole in both languages, whatever was counted', () => {
    fc.assert(
      fc.property(periodPairs, fc.constantFrom(...locales), (counts, locale) => {
        const [scenario, t] = [{ ...defaultScenario, counts }, dictionary(locale)];
        const rows = rangeRows(scenario, styleIn(locale), t).flatMap(({ cells }) => cells);
        const texts = [
          ...numbersVerdict(scenario, styleIn(locale), t).map(read),
          ...rows.map(({ message, low, high }) => read({ message, slots: { low, high } })),
        ];
        for (const text of texts) expect(text).not.toMatch(/undefined|NaN|Infinity|\{\w+\}/);
      }),
      { numRuns: 40 },
    );
  });
});

test('COCA of the worked example keeps within the published ranges', () => {
  const scenario = of('counts=4350,49,1~4350,247,21');
  const ends = (['before', 'after'] as const).flatMap((period) => {
    const { low, high } = rangesOf(scenario, period, styleIn('en')).coca;
    return [low.value, high.value].map(Math.round);
  });
  expect(ends).toEqual([16_149, 358_524, 2129, 4352]);
});

test.each([
  ['leads', '4351', '“4351” is not a whole number from 1 to 4,350. Still 49.'],
  ['contracts', '50', '“50” is not a whole number from 0 to 49. Still 49.'],
  ['visits', '48', '“48” is not a whole number from 49 to 100,000,000. Still 49.'],
  ['visits', '49.5', '“49.5” is not a whole number from 49 to 100,000,000. Still 49.'],
] as const)('%s of %s are refused: %s', (column, typed, said) => {
  const { before } = of('counts=4350,49,1').counts;
  const [value, why] = typedPeriodCount(column, before, typed, styleIn('en'), dictionary('en'));
  expect(typeof value).toBe('string');
  if (typeof value === 'string') expect(why(value, 49).replace(/\s/g, ' ')).toBe(said);
});

test('how a count was read that may be of thousands or not is said', () => {
  const { before } = of('counts=43500,,').counts;
  const [value, , reading] = typedPeriodCount(
    'visits',
    before,
    '10.000',
    styleIn('en'),
    dictionary('en'),
  );
  expect(value).toBe(10_000);
  expect(reading?.text.replace(/\s/g, ' ')).toBe('Read as 10,000. If you meant 10, write 10.');
});

test('a count is read as a whole number where a text may also be a part of one', () => {
  const { before } = of('counts=4350,49,1').counts;
  for (const typed of ['1.200', '1,200', '1 200']) {
    for (const locale of locales) {
      const [value] = typedPeriodCount(
        'visits',
        before,
        typed,
        styleIn(locale),
        dictionary(locale),
      );
      expect(value).toBe(1200);
    }
  }
});
