import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SpendingInFull } from '../../src/model/costing.ts';
import { fullCosting } from '../../src/model/fullCosting.ts';
import { funnel } from '../../src/model/funnel.ts';
import { seekGoal } from '../../src/model/goalSeek.ts';
import type { LeverValues } from '../../src/model/levers.ts';
import { shortAnswer } from '../../src/model/shortAnswer.ts';
import { singleLeverAnswers } from '../../src/model/singleLeverAnswers.ts';
import { seekKeys, type Limits, type SeekKey, type Target } from '../../src/model/target.ts';
import { cocaOf, isMet } from '../../src/model/targetMet.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { evenly, spreadOverDecades, workingLevers } from './arbitraries.ts';
import { customers, departments } from './system.ts';

const conversions: Limits = { cv1: 0.5, cv2: 1 };
const everything: Limits = { cv1: 1, cv2: 1, price: 0.01, market: 1e9 };
const spendings = fc.record({ customer: customers, department: departments });
/** People as many as are needed, and a team given: what is made of both differs. */
const given = fc.constantFrom<Partial<SpendingInFull['department']>>({}, { salespeople: NaN });
const teams = fc.constantFrom<Partial<SpendingInFull['customer']>>({}, { teamCost: NaN });
const cases = fc
  .tuple(workingLevers, spendings, given, teams)
  .map(([from, { customer, department }, people, team]) => ({
    from,
    spending: { customer: { ...customer, ...team }, department: { ...department, ...people } },
  }));

function targetOf(from: LeverValues, spending: SpendingInFull, cheaper: number, more: number) {
  const coca = cocaOf(from, fullCosting(spending)) / cheaper;
  return { coca, contractsPerMonth: funnel(from).contractsPerMonth * more };
}

/** The size of a change: the root of the sum of squared logarithms. */
function sizeOf(from: LeverValues, to: LeverValues): number {
  return Math.hypot(...seekKeys.map((key) => Math.log(to[key] / from[key])));
}

const times = spreadOverDecades(1.02, 8);
const moreTimes = fc.oneof(fc.constant(NaN), times);

test('an answer in full meets its target, and so does its short form', () => {
  fc.assert(
    fc.property(cases, times, moreTimes, ({ from, spending }, cheaper, more) => {
      const target = targetOf(from, spending, cheaper, more);
      for (const limits of [conversions, everything]) {
        const exact = seekGoal(from, target, limits, fullCosting(spending));
        const short = shortAnswer(from, exact, target, limits, fullCosting(spending));
        const isReached = exact.kind === 'reached';
        expect(isMet(exact.levers, target, fullCosting(spending))).toBe(isReached);
        if (isReached) expect(isMet(short.levers, target, fullCosting(spending))).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('no smaller change of the levers that may move is enough', () => {
  const ways = fc.array(
    fc.record({
      cv1: evenly(0, 1),
      cv2: evenly(0, 1),
      price: evenly(0, 1),
      market: evenly(0, 1),
      part: evenly(0.5, 1),
    }),
    { minLength: 200, maxLength: 200 },
  );
  fc.assert(
    fc.property(cases, times, moreTimes, ways, ({ from, spending }, cheaper, more, all) => {
      const target = targetOf(from, spending, cheaper, more);
      for (const limits of [conversions, everything]) {
        const { kind, levers } = seekGoal(from, target, limits, fullCosting(spending));
        if (kind !== 'reached') continue;
        const size = sizeOf(from, levers);
        const keys = seekKeys.filter((key) => limits[key] !== undefined);
        for (const { part, ...way } of all) {
          const length = Math.hypot(...keys.map((key) => way[key])) || 1;
          const less = moved(from, limits, (key) => (way[key] / length) * part * size * (1 - 1e-5));
          expect(isMet(less, target, fullCosting(spending))).toBe(false);
        }
      }
    }),
    { numRuns: 40 },
  );
});

/** The levers moved the way that helps by so much, |ln of the ratio|, and no further than limits. */
function moved(from: LeverValues, limits: Limits, by: (key: SeekKey) => number): LeverValues {
  const to = { ...from };
  for (const key of seekKeys) {
    const limit = limits[key];
    if (limit === undefined) continue;
    to[key] =
      key === 'price'
        ? Math.max(Math.min(from[key], limit), from[key] * Math.exp(-by(key)))
        : Math.min(Math.max(from[key], limit), from[key] * Math.exp(by(key)));
  }
  return to;
}

test('one lever alone holds in full where it is told to, and just below it does not', () => {
  fc.assert(
    fc.property(cases, times, moreTimes, ({ from, spending }, cheaper, more) => {
      const target = targetOf(from, spending, cheaper, more);
      for (const { key, value } of singleLeverAnswers(from, target, {}, fullCosting(spending))) {
        if (Number.isNaN(value)) continue;
        expect(isMet({ ...from, [key]: value }, target, fullCosting(spending)), key).toBe(true);
        const back = value * (key === 'price' ? 1 + 1e-9 : 1 - 1e-9);
        expect(isMet({ ...from, [key]: back }, target, fullCosting(spending)), key).toBe(false);
      }
    }),
    { numRuns: 200 },
  );
});

test('the example’s salespeople make the conversions go further than clicks alone', () => {
  const { now, goal, customer, department } = defaultScenario;
  const from = { ...now, cycle: goal.cycle };
  const spending = { customer: customer.goal, department: department.goal };
  const target: Target = { coca: 24_000, contractsPerMonth: NaN };
  const onClicks = seekGoal(from, target, conversions).levers;
  const inFull = seekGoal(from, target, conversions, fullCosting(spending));
  expect(inFull.kind).toBe('reached');
  expect(inFull.levers.cv1 * inFull.levers.cv2).toBeGreaterThan(onClicks.cv1 * onClicks.cv2);
  expect(cocaOf(inFull.levers, fullCosting(spending))).toBeCloseTo(24_000, -1);
});

test('what is not given leaves the answer open; a bonus above the target leaves nothing to move', () => {
  const { now, customer, department } = defaultScenario;
  const target: Target = { coca: 24_000, contractsPerMonth: NaN };
  const unpaid = { ...department.now, salespersonPay: NaN };
  const spending = { customer: customer.now, department: unpaid };
  expect(seekGoal(now, target, everything, fullCosting(spending)).kind).toBe('undefined');
  const dear = { customer: { ...customer.now, bonus: 0.5 }, department: department.now };
  expect(seekGoal(now, target, everything, fullCosting(dear))).toEqual({
    kind: 'notReachable',
    levers: now,
  });
});
