import { describe, expect, test } from 'vitest';
import { allows } from '../../src/model/allowed.ts';
import { orderKeys, parameterOf, parameters } from '../../src/model/parameters.ts';
import { defaultPlan, type Plan } from '../../src/model/plan.ts';
import { vectorsOf } from '../vectors.ts';
import { defaultOrder, type PlanWithMoney } from './system.ts';

test('the plan that nobody has touched is the one that the method describes', () => {
  expect(defaultPlan).toEqual({
    tuneMonths: 3,
    tuneCost: 100_000,
    testShare: 0.1,
    flowMonths: 6,
    horizonMonths: 18,
    spread: 4,
  } satisfies Plan);
  expect(defaultOrder.averageCheck).toBe(60_000);
  expect(defaultOrder.margin).toBe(0.4);
});

test('keys of links are those that were published', () => {
  expect(parameters.map(({ link }) => link)).toEqual([
    ...['cv1', 'cv2', 'price', 'cycle', 'market'],
    ...['tune', 'tunecost', 'test', 'flow', 'check', 'margin', 'horizon', 'spread'],
    ...['qr', 'gap', 'life', 'term', 'upsell', 'team', 'tools', 'bonus', 'refer'],
    ...['sp', 'tm', 'ap', 'newlead', 'openlead', 'closing', 'hours', 'days', 'load'],
    ...['calls', 'phone', 'accounts', 'care', 'stay', 'ramp', 'vacancy'],
    ...['paysp', 'paytm', 'payap', 'others', 'base', 'reach'],
  ]);
});

test('pairs are those that a side can have of its own', () => {
  expect(parameters.filter(({ isPair }) => isPair).map(({ link }) => link)).toEqual([
    ...['cv1', 'cv2', 'price', 'cycle', 'market'],
    ...['check', 'qr', 'life', 'upsell', 'team', 'refer', 'sp', 'tm', 'ap'],
  ]);
});

describe.each(parameters.map((row) => [row.key, row] as const))('%s', (key, row) => {
  test('is allowed where it stands at first and at the ends of its slider', () => {
    const first = Number.isNaN(row.default) ? [] : [row.default];
    for (const value of [...first, ...row.slider, ...row.allowed]) {
      expect(allows(row, value)).toBe(true);
    }
    expect(Number.isNaN(row.default) && !row.mayBeMissing).toBe(false);
  });

  test('is refused beyond what is allowed', () => {
    const [least, most] = row.allowed;
    for (const value of [least - 1, most * 1.001, NaN, Infinity]) {
      expect(allows(row, value)).toBe(false);
    }
  });

  test('is found by its key', () => {
    expect(parameterOf(key)).toBe(row);
  });
});

test('a choice is one of its numbers, none between them', () => {
  expect([1, 2, 4, 15, 16].filter((value) => allows(parameterOf('spread'), value))).toEqual([
    1, 4, 16,
  ]);
});

test('every plan of the vectors is allowed', () => {
  for (const { plan } of vectorsOf<{ plan: PlanWithMoney }>('order')) {
    for (const key of orderKeys) expect(allows(parameterOf(key), plan[key])).toBe(true);
  }
});
