import { describe, expect, test } from 'vitest';
import { allows } from '../../src/model/allowed.ts';
import {
  defaultPlan,
  payingCoca,
  planKeys,
  planParameterOf,
  planParameters,
  type Plan,
} from '../../src/model/plan.ts';
import { vectorsOf } from '../vectors.ts';

test('the plan that nobody has touched is the one that the method describes', () => {
  expect(defaultPlan).toEqual({
    tuneMonths: 3,
    tuneCost: 100_000,
    testShare: 0.1,
    flowMonths: 6,
    averageCheck: 60_000,
    margin: 0.4,
    horizonMonths: 18,
    spread: 4,
  });
});

test('keys of links are those that were published', () => {
  expect(planParameters.map(({ link }) => link)).toEqual([
    'tune',
    'tunecost',
    'test',
    'flow',
    'check',
    'margin',
    'horizon',
    'spread',
  ]);
});

describe.each(planKeys)('%s', (key) => {
  const { slider, allowed } = planParameterOf(key);

  test('is allowed where it stands at first and at the ends of its slider', () => {
    for (const value of [defaultPlan[key], ...slider, ...allowed]) {
      expect(allows(planParameterOf(key), value)).toBe(true);
    }
  });

  test('is refused beyond what is allowed', () => {
    for (const value of [allowed[0] - 1, allowed[1] * 1.001, NaN, Infinity]) {
      expect(allows(planParameterOf(key), value)).toBe(false);
    }
  });
});

test('a choice is one of its numbers, none between them', () => {
  expect([1, 2, 4, 15, 16].filter((value) => allows(planParameterOf('spread'), value))).toEqual([
    1, 4, 16,
  ]);
});

test('every plan of the vectors is allowed', () => {
  for (const { plan } of vectorsOf<{ plan: Plan }>('order')) {
    for (const key of planKeys) expect(allows(planParameterOf(key), plan[key])).toBe(true);
  }
});

test('a contract pays up to its gross profit, and nothing is known without check or margin', () => {
  expect(payingCoca(defaultPlan)).toBe(24_000);
  expect(payingCoca({ ...defaultPlan, margin: 0 })).toBe(0);
  expect(payingCoca({ ...defaultPlan, averageCheck: NaN })).toBeNaN();
  expect(payingCoca({ ...defaultPlan, margin: NaN })).toBeNaN();
});
