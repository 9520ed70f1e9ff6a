import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { sideOverTime } from '../../src/model/overTime.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { absence, contractSeries, stockSeries, timeFigures } from '../../src/words/time.ts';

const styleOf = (locale: Locale) => ({
  locale,
  currency: 'RUB',
  words: dictionary(locale).units,
});

const plain = (text = '') => text.replace(/\s/g, ' ');

function sideOf(side: 'now' | 'goal', changed: Partial<(typeof defaultScenario)['now']> = {}) {
  const levers = { ...defaultScenario[side], ...changed };
  return { side, levers, over: sideOverTime(levers, 4, 12) };
}

describe('why a side has no contracts to show', () => {
  test.each([
    ['en', 'CV2'],
    ['ru', 'CV2'],
  ] as const)('names what is not given (%s)', (locale, name) => {
    expect(plain(absence(sideOf('now', { cv2: NaN }), dictionary(locale)))).toContain(name);
  });

  test.each(['en', 'ru'] as const)('tells no market from no conversion (%s)', (locale) => {
    const t = dictionary(locale);
    const [noMarket, none] = [
      absence(sideOf('goal', { market: 0 }), t),
      absence(sideOf('goal', { cv1: 0 }), t),
    ];
    expect(noMarket).toBeTruthy();
    expect(none).toBeTruthy();
    expect(noMarket).not.toBe(none);
    expect(absence(sideOf('goal'), t)).toBeUndefined();
  });
});

test('the day of takt is marked on the series of each side that has contracts', () => {
  for (const locale of ['en', 'ru'] as const) {
    const t = dictionary(locale);
    const all = [sideOf('now'), sideOf('goal', { cv1: 0 })];
    const series = contractSeries(all, 'pace', undefined, styleOf(locale), t);
    expect(series.map(({ key }) => key)).toEqual(['now']);
    const [mark] = series[0]?.marks ?? [];
    expect(mark?.label).toMatchObject({ metric: 'daysToTakt', side: 'now', value: mark?.day });
    expect(plain(mark?.label?.text)).toContain(String(mark?.day));
  }
});

test('leads in progress end at what Little says', () => {
  const [stock] = stockSeries([sideOf('now')], styleOf('ru'), dictionary('ru'));
  const expected = ((4350 * 0.0113) / 30.4375) * 57;
  const last = stock?.end?.[1];
  expect(last && 'value' in last ? last.value : NaN).toBeCloseTo(expected);
});

test.each(['en', 'ru'] as const)(
  'a first contract that never comes is told in words (%s)',
  (locale) => {
    const t = dictionary(locale);
    const figures = timeFigures(sideOf('now', { cv2: 0 }), 4, styleOf(locale), t);
    expect(figures.firstLikely.text).toBe(t.time.never);
    expect(timeFigures(sideOf('goal'), 4, styleOf(locale), t).firstLikely.value).toBeLessThan(30);
  },
);
