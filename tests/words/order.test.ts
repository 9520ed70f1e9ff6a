import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import {
  burnedMessage,
  cashRows,
  courseContractSeries,
  missingNames,
} from '../../src/words/order.ts';
import { read } from './read.ts';
import {
  customersOf,
  defaultOrder,
  play as playPlan,
  type PlanWithMoney,
} from '../model/system.ts';

const locales = ['en', 'ru'] as const;
const { now, goal } = defaultScenario;

const styleOf = (locale: Locale) => ({
  locale,
  currency: 'RUB',
  words: dictionary(locale).units,
});

const play = (plan: Partial<PlanWithMoney> = {}) =>
  playPlan(now, goal, { ...defaultOrder, ...plan });

function cashOf(locale: Locale, plan: Partial<PlanWithMoney> = {}) {
  const t = dictionary(locale);
  return cashRows(play(plan), t.order.names, styleOf(locale), t);
}

describe.each(locales)('the series of the orders of work (%s)', (locale) => {
  test('end at their names and totals', () => {
    const played = play();
    for (const { key, end } of courseContractSeries(
      played,
      dictionary(locale).order.names,
      styleOf(locale),
    )) {
      expect(end?.[0]?.text).toBe(dictionary(locale).order.names[key as 'flowFirst']);
      expect(end?.[1]).toMatchObject({
        metric: 'contracts',
        value: played[key as 'flowFirst'].totals.contracts,
      });
    }
  });

  test('mark where cash is lowest and where it is back at zero, in words with their figures', () => {
    const { totals } = play().conversionsFirst;
    const first = cashOf(locale).find(({ key }) => key === 'conversionsFirst');
    const marks = first?.marks ?? [];
    expect(marks.map(({ day }) => day)).toEqual([totals.lowestCashDay, totals.breakEvenDay]);
    expect(marks[1]?.label).toMatchObject({ metric: 'breakEvenDay', course: 'conversionsFirst' });
    for (const { label } of marks) expect(label?.text).not.toMatch(/\{|NaN/);
  });

  test('leave cash out where the margin is not given, and keep contracts', () => {
    expect(cashOf(locale, { margin: NaN })).toEqual([]);
    const kept = courseContractSeries(
      play({ margin: NaN }),
      dictionary(locale).order.names,
      styleOf(locale),
    );
    expect(kept).toHaveLength(3);
  });

  test('name what is not given', () => {
    const customer = customersOf({ ...defaultOrder, margin: NaN });
    const scenario = { ...defaultScenario, customer };
    const t = dictionary(locale);
    expect(missingNames(scenario, t, true)).toContain(t.plan.short.margin);
    expect(missingNames(defaultScenario, t, true)).toBe('');
  });
});

describe.each(locales)('burned money (%s)', (locale) => {
  const t = dictionary(locale);
  const burned = (sum: number) =>
    burnedMessage('flowFirst', { burned: sum, spend: 1_000_000 }, styleOf(locale), t);

  test('is told as burned, as spared, or as nothing', () => {
    const words = [290_000, -290_000, 0].map((sum) => read(burned(sum)!));
    expect(new Set(words).size).toBe(3);
    for (const text of words.slice(0, 2)) expect(text).toMatch(/\s290[ ,]000 ₽/);
    expect(burned(0)?.slots.money.text).toBe(t.order.charts.nothingBurned);
    expect(burned(290_000)?.slots.money).toMatchObject({ metric: 'burned', course: 'flowFirst' });
  });

  test('is not told where it is not known', () => {
    expect(burned(NaN)).toBeUndefined();
  });
});
