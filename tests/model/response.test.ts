import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomes, elasticities } from '../../src/model/factors.ts';
import { funnel } from '../../src/model/funnel.ts';
import { leverKeys, leverOf, type LeverValues } from '../../src/model/levers.ts';
import { levelledLevers, response } from '../../src/model/response.ts';
import { expectClose } from '../asserts.ts';
import { workingLevers } from './arbitraries.ts';

const anyLever = fc.constantFrom(...leverKeys);
const anyOutcome = fc.constantFrom(...outcomes);
const side: LeverValues = { cv1: 0.05, cv2: 0.1, price: 10, cycle: 30, market: 1000 };

test('runs from one end of the slider to the other in equal ratios', () => {
  for (const key of leverKeys) {
    const { values } = response(side, key, 'coca', 33);
    const [low, high] = leverOf(key).slider;
    expect(values).toHaveLength(33);
    expectClose(values[0] ?? NaN, low, 1e-12);
    expectClose(values[16] ?? NaN, Math.sqrt(low * high), 1e-12);
    expectClose(values[32] ?? NaN, high, 1e-12);
  }
});

test('is a straight line on log axes, as steep as the power of the lever', () => {
  fc.assert(
    fc.property(workingLevers, anyLever, anyOutcome, (levers, key, outcome) => {
      const { values, outcomes: curve } = response(levers, key, outcome);
      const at = (row: Float64Array, i: number) => row.at(i) ?? NaN;
      const ratio = at(values, -1) / at(values, 0);
      expectClose(at(curve, -1) / at(curve, 0), ratio ** elasticities[outcome][key], 1e-9);
    }),
  );
});

test('passes through the outcome where the lever stands', () => {
  const { values, outcomes: curve } = response({ ...side, cv2: NaN }, 'cv2', 'coca', 7);
  const middle = { ...side, cv2: values[3] ?? NaN };
  expectClose(curve[3] ?? NaN, funnel(middle).coca, 1e-12);
});

test('without another lever that it needs there is no curve', () => {
  const { outcomes: curve } = response({ ...side, cv1: NaN }, 'cv2', 'coca');
  expect(curve.every(Number.isNaN)).toBe(true);
});

test('has the same shape whatever the other levers are, as long as none of them is 0', () => {
  fc.assert(
    fc.property(workingLevers, anyLever, anyOutcome, (levers, key, outcome) => {
      const own = response(levers, key, outcome, 8).outcomes;
      const levelled = response(levelledLevers(levers, key), key, outcome, 8).outcomes;
      own.forEach((value, at) => {
        expectClose(value / own[0]!, levelled[at]! / levelled[0]!, 1e-9);
      });
    }),
  );
  expect(levelledLevers({ ...side, cv2: 0 }, 'cv1')).toEqual({ ...side, cv2: 0 });
  expect(levelledLevers({ ...side, cv1: 0 }, 'cv1').cv2).toBe(1);
});
