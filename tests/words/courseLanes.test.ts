import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { courseKeys } from '../../src/model/timeline.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { laneScale, lanesOn, zeroOf } from '../../src/words/courseLanes.ts';
import { defaultOrder, play } from '../model/system.ts';

const { now, goal } = defaultScenario;
const played = play(now, goal, defaultOrder);
const scale = laneScale(played);
const last = played.neverTuned.days.cash.length - 1;

const lanes = (day: number, locale: 'en' | 'ru' = 'en', of = played) => {
  const t = dictionary(locale);
  const style = { locale, currency: 'RUB', words: t.units };
  return lanesOn(day, of, laneScale(of), style, t);
};

test('every lane is within its picture, on every day', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1, max: last }), (day) => {
      for (const { flow, stock, falling, cash } of lanes(day)) {
        for (const part of [flow, stock, falling, cash ?? 0]) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});

test('cash of 0 stands where the scale says', () => {
  const [before] = lanes(-1);
  expect(before?.cash).toBeCloseTo(zeroOf(scale));
});

test('on the last day the cells are the totals of each order of work, in both languages', () => {
  for (const locale of ['en', 'ru'] as const) {
    const cashOf = lanes(last, locale).map(
      ({ cells }) => cells.find(({ metric }) => metric === 'cashByDay')?.value,
    );
    expect(cashOf).toEqual(courseKeys.map((key) => played[key].totals.cash));
    expect(lanes(last, locale).map(({ name }) => name)).toEqual(
      courseKeys.map((key) => dictionary(locale).order.names[key]),
    );
  }
});

test('without a margin there is no cash to show, and nothing else is missed', () => {
  const unknown = play(now, goal, { ...defaultOrder, margin: NaN });
  for (const { cash, cells } of lanes(last, 'ru', unknown)) {
    expect(cash).toBeUndefined();
    expect(cells.map(({ metric }) => metric)).toEqual([
      'visitsOnDay',
      'leadsOnDay',
      'contractsByDay',
    ]);
    expect(JSON.stringify(cells)).not.toMatch(/NaN|null/);
  }
});
