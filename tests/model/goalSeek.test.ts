import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { funnel } from '../../src/model/funnel.ts';
import { seekGoal } from '../../src/model/goalSeek.ts';
import { leverKeys, leverOf, type LeverValues } from '../../src/model/levers.ts';
import { seekKeys, type Limits, type Target } from '../../src/model/target.ts';
import { isMet } from '../../src/model/targetMet.ts';
import { expectClose } from '../asserts.ts';
import { anyLevers, spreadOverDecades, workingLevers } from './arbitraries.ts';

const goal: LeverValues = { cv1: 0.0567, cv2: 0.085, price: 14.5, cycle: 16, market: 4350 };
const everything: Limits = { cv1: 1, cv2: 1, price: 0, market: 1e12 };

const limits: fc.Arbitrary<Limits> = fc.record(
  {
    cv1: spreadOverDecades(1e-3, 1),
    cv2: spreadOverDecades(1e-3, 1),
    price: spreadOverDecades(0.01, 1e4),
    market: spreadOverDecades(100, 1e8),
  },
  { requiredKeys: [] },
);

/** Targets that are asked for in terms of what there is: from half as hard to 30 times as hard. */
const times = fc.oneof(fc.constant(NaN), spreadOverDecades(0.5, 30));
const targetFor = (levers: LeverValues, cheaper: number, more: number): Target => {
  const { coca, contractsPerMonth } = funnel(levers);
  return { coca: coca / cheaper, contractsPerMonth: contractsPerMonth * more };
};

/** A lever 0.1 % nearer to where it came from, the way that does not help. */
const movedBack = (levers: LeverValues, key: (typeof seekKeys)[number]): LeverValues => ({
  ...levers,
  [key]: levers[key] * (key === 'price' ? 1.001 : 0.999),
});

describe('laws', () => {
  test('the answer meets its target to the last digit; what does not is told', () => {
    fc.assert(
      fc.property(workingLevers, times, times, limits, (from, cheaper, more, limit) => {
        const target = targetFor(from, cheaper, more);
        const { kind, levers } = seekGoal(from, target, limit);
        fc.pre(kind !== 'undefined');
        expect(isMet(levers, target)).toBe(kind !== 'notReachable');
      }),
      { numRuns: 1000 },
    );
  });

  test('with every lever free there is always an answer', () => {
    fc.assert(
      fc.property(workingLevers, times, times, (from, cheaper, more) => {
        fc.pre(!Number.isNaN(cheaper) || !Number.isNaN(more));
        const { kind } = seekGoal(from, targetFor(from, cheaper, more), everything);
        expect(['met', 'reached']).toContain(kind);
      }),
    );
  });

  test('a lever at 0 goes as far as it must, and others follow where that is not enough', () => {
    fc.assert(
      fc.property(
        workingLevers,
        fc.constantFrom('cv1' as const, 'cv2' as const, 'market' as const),
        times,
        times,
        limits,
        (levers, zero, cheaper, more, limit) => {
          const from = { ...levers, [zero]: 0 };
          const target = targetFor(levers, cheaper, more);
          const { kind, levers: found } = seekGoal(from, target, limit);
          if (kind === 'undefined') return;
          expect(isMet(found, target)).toBe(kind !== 'notReachable');
          for (const key of seekKeys) {
            const isPast =
              key === 'price' ? found[key] < (limit[key] ?? 0) : found[key] > (limit[key] ?? 0);
            expect(isPast && found[key] !== from[key], key).toBe(false);
          }
          if (kind === 'reached' && found[zero] > 0) {
            expect(isMet(movedBack(found, zero), target)).toBe(false);
          }
        },
      ),
      { numRuns: 1000 },
    );
    const contracts = { coca: NaN, contractsPerMonth: 10 };
    expect(seekGoal({ ...goal, market: 0 }, contracts, { market: 1e6 }).kind).toBe('reached');
    expect(seekGoal({ ...goal, market: 0 }, contracts, { market: 100, cv1: 1 }).levers.cv1).toBe(1);
    expect(seekGoal({ ...goal, market: 0 }, contracts, { cv1: 1 }).kind).toBe('undefined');
  });

  test('an answer undershoots when a lever that moved is moved back by 0.1 %', () => {
    fc.assert(
      fc.property(workingLevers, times, times, limits, (from, cheaper, more, limit) => {
        const target = targetFor(from, cheaper, more);
        const { kind, levers } = seekGoal(from, target, limit);
        fc.pre(kind === 'reached');
        for (const key of seekKeys.filter((one) => levers[one] !== from[one])) {
          expect(isMet(movedBack(levers, key), target)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('nothing leaves what is allowed, passes its limit, or moves the wrong way', () => {
    fc.assert(
      fc.property(anyLevers, times, times, limits, (from, cheaper, more, limit) => {
        const { levers } = seekGoal(from, targetFor(from, cheaper, more), limit);
        for (const key of leverKeys) {
          if (Object.is(levers[key], from[key])) continue;
          const [lowest, highest] = leverOf(key).allowed;
          expect(levers[key]).toBeGreaterThanOrEqual(lowest);
          expect(levers[key]).toBeLessThanOrEqual(highest);
          const end = key === 'cycle' ? NaN : (limit[key] ?? NaN);
          const way = key === 'price' ? -1 : 1;
          expect(way * (levers[key] - from[key])).toBeGreaterThan(0);
          expect(way * (end - levers[key])).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('an answer has no more digits than a link holds, or is a limit', () => {
    fc.assert(
      fc.property(workingLevers, times, times, limits, (from, cheaper, more, limit) => {
        const { levers } = seekGoal(from, targetFor(from, cheaper, more), limit);
        for (const key of seekKeys) {
          const value = levers[key];
          if (value === from[key] || value === limit[key]) continue;
          expect(Number(value.toPrecision(15))).toBe(value);
        }
      }),
    );
  });

  test('the nearest to what cannot be reached goes to the limits of all that help', () => {
    fc.assert(
      fc.property(workingLevers, limits, (from, limit) => {
        // Sliders and these limits allow less: 1e3 and 2e2 times of the conversions, 1e6 of the
        // price.
        const target = targetFor(from, 1e12, NaN);
        const { kind, levers } = seekGoal(from, target, limit);
        expect(kind).toBe('notReachable');
        for (const key of ['cv1', 'cv2'] as const) {
          expect(levers[key]).toBe(Math.max(from[key], limit[key] ?? 0));
        }
        expect(levers.price).toBe(Math.min(from.price, limit.price ?? Infinity));
        expect(levers.market).toBe(from.market);
      }),
    );
  });
});

describe('by hand', () => {
  test('what is met already changes nothing', () => {
    const target = { coca: 4000, contractsPerMonth: NaN };
    expect(seekGoal(goal, target, everything)).toEqual({ kind: 'met', levers: goal });
  });

  test('two conversions share a COCA of half evenly', () => {
    const target = targetFor(goal, 2, NaN);
    const { kind, levers } = seekGoal(goal, target, { cv1: 1, cv2: 1 });
    expect(kind).toBe('reached');
    expectClose(levers.cv1, goal.cv1 * Math.SQRT2, 1e-12);
    expectClose(levers.cv2, goal.cv2 * Math.SQRT2, 1e-12);
  });

  test('limits that just give the target are enough', () => {
    const now = { ...goal, cv1: 0.0113, cv2: 0.0204 };
    const target = { ...targetFor(goal, 1, 1) };
    const { kind, levers } = seekGoal(now, target, { cv1: goal.cv1, cv2: goal.cv2 });
    expect(kind).toBe('reached');
    expectClose(levers.cv1, goal.cv1, 1e-12);
    expectClose(levers.cv2, goal.cv2, 1e-12);
  });

  test.each([
    [
      { ...goal, cv1: NaN },
      { coca: 1000, contractsPerMonth: NaN },
    ],
    [
      { ...goal, cv1: 0, cv2: 0 },
      { coca: 1000, contractsPerMonth: NaN },
    ],
    [goal, { coca: NaN, contractsPerMonth: NaN }],
    [goal, { coca: 0, contractsPerMonth: NaN }],
    [goal, { coca: 1000, contractsPerMonth: -1 }],
  ])('%o and %o: no ratio leads on', (from, target) => {
    expect(seekGoal(from, target, everything)).toEqual({ kind: 'undefined', levers: from });
  });

  test('a lever that the target does not need may be missing', () => {
    const contracts = { coca: NaN, contractsPerMonth: 30 };
    expect(seekGoal({ ...goal, price: NaN }, contracts, everything).kind).toBe('reached');
    const cost = { coca: 2000, contractsPerMonth: NaN };
    expect(seekGoal({ ...goal, market: NaN }, cost, everything).kind).toBe('reached');
  });
});
