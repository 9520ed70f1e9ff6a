import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leverKeys, leverOf, type LeverValues, type Side } from '../../src/model/levers.ts';
import { nextSteps, ranked, type StepOutcome } from '../../src/model/nextStep.ts';
import { defaultPlan, type Plan } from '../../src/model/plan.ts';
import { expectClose } from '../asserts.ts';
import { allowedLevers, plans, workingLevers } from './arbitraries.ts';

const now: LeverValues = { cv1: 0.0113, cv2: 0.0204, price: 14.5, cycle: 57, market: 4350 };
const goal: LeverValues = { cv1: 0.0567, cv2: 0.085, price: 14.5, cycle: 16, market: 4350 };
const anySide = fc.constantFrom<Side>('now', 'goal');

const places = (sides: Record<Side, LeverValues>, side: Side, outcome: StepOutcome, plan?: Plan) =>
  ranked(nextSteps(sides, side, plan ?? defaultPlan), outcome).map((tie) =>
    tie.map(({ key }) => key),
  );

describe('a step', () => {
  test('is 10 % the way that helps', () => {
    const { steps } = nextSteps({ now, goal }, 'goal', defaultPlan);
    const ratios = steps.map(({ from, to }) => to / from);
    [1.1, 1.1, 0.9, 0.9, 1.1].forEach((ratio, i) => expectClose(ratios[i] ?? NaN, ratio, 1e-12));
  });

  test('never leaves what is allowed', () => {
    fc.assert(
      fc.property(allowedLevers, allowedLevers, anySide, plans, (from, to, side, plan) => {
        for (const step of nextSteps({ now: from, goal: to }, side, plan).steps) {
          const [lowest, highest] = leverOf(step.key).allowed;
          expect(step.to).toBeGreaterThanOrEqual(lowest);
          expect(step.to).toBeLessThanOrEqual(highest);
        }
      }),
    );
  });

  test('at the limit is none, and gains nothing', () => {
    const { steps } = nextSteps({ now, goal: { ...goal, cv2: 1 } }, 'goal', defaultPlan);
    const step = steps.find(({ key }) => key === 'cv2');
    expect(step?.to).toBe(1);
    expect(step?.gains).toEqual({ coca: 0, contractsPerMonth: 0, cash: 0, daysToTakt: 0 });
  });

  test('gains what the outcomes after it have over those before', () => {
    const { start, steps } = nextSteps({ now, goal }, 'now', defaultPlan);
    for (const { outcomes, gains } of steps) {
      expect(gains.coca).toBe(start.coca - outcomes.coca);
      expect(gains.cash).toBe(outcomes.cash - start.cash);
    }
  });
});

describe('the ranking', () => {
  test('has CV1 and CV2 in one place for COCA, behind the price, as long as both may rise', () => {
    fc.assert(
      fc.property(workingLevers, anySide, (levers, side) => {
        fc.pre(levers.cv1 < 0.9 && levers.cv2 < 0.9);
        const order = places({ now: levers, goal: levers }, side, 'coca');
        expect(order).toEqual([['price'], ['cv1', 'cv2'], ['cycle', 'market']]);
      }),
    );
  });

  test('has the market beside them for contracts', () => {
    expect(places({ now, goal }, 'goal', 'contractsPerMonth')).toEqual([
      ['cv1', 'cv2', 'market'],
      ['price', 'cycle'],
    ]);
  });

  test('has the cycle alone for days to takt', () => {
    const [first, rest] = places({ now, goal }, 'goal', 'daysToTakt');
    expect(first).toEqual(['cycle']);
    expect(rest).toHaveLength(4);
  });

  test('goes from the most to the least, every lever once', () => {
    fc.assert(
      fc.property(workingLevers, workingLevers, anySide, plans, (from, to, side, plan) => {
        const ties = ranked(nextSteps({ now: from, goal: to }, side, plan), 'cash');
        const gains = ties.map(([best]) => best.gains.cash);
        expect(gains).toEqual(gains.toSorted((a, b) => b - a));
        expect(
          ties
            .flat()
            .map(({ key }) => key)
            .toSorted(),
        ).toEqual(leverKeys.toSorted());
      }),
    );
  });

  test('is empty for cash without a check, and for COCA where no contract comes out', () => {
    expect(places({ now, goal }, 'goal', 'cash', { ...defaultPlan, averageCheck: NaN })).toEqual(
      [],
    );
    expect(places({ now, goal: { ...goal, cv1: 0 } }, 'goal', 'coca')).toEqual([]);
  });
});
