import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { sideOverTime } from '../../src/model/overTime.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import {
  absence,
  contractSeries,
  likelyMessage,
  littleMessage,
  stockSeries,
  timeFigures,
} from '../../src/words/time.ts';
import { read } from './read.ts';

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

describe.each(['en', 'ru'] as const)('sentences about a side (%s)', (locale) => {
  const t = dictionary(locale);

  test('tell Little’s law by figures that make it true', () => {
    const message = littleMessage(sideOf('goal'), styleOf(locale), t)!;
    const { perDay, cycle, stock } = message.slots;
    const [rate, days, leads] = [perDay, cycle, stock].map((slot) =>
      typeof slot === 'object' ? slot.value : NaN,
    );
    expect(rate! * days!).toBeCloseTo(leads!, 9);
    expect(read(message)).not.toMatch(/[{}]|NaN/);
    expect(littleMessage(sideOf('goal', { cycle: NaN }), styleOf(locale), t)).toBeUndefined();
  });

  test('tell the range of contracts at the end of the months', () => {
    const band = { low: new Float64Array([0, 3, 21]), high: new Float64Array([2, 9, 32]) };
    const message = likelyMessage('now', band, styleOf(locale), t);
    expect(message.slots['low']).toMatchObject({ metric: 'contractsLow', side: 'now', value: 21 });
    expect(read(message)).toMatch(/21 .*32 /);
  });
});
