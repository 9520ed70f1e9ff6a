import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leverKeys, leverOf, type LeverValues, type Side } from '../../src/model/levers.ts';
import { nextSteps, ranked, type StepOutcome } from '../../src/model/nextStep.ts';
import { expectClose } from '../asserts.ts';
import { allowedLevers, plans, workingLevers } from './arbitraries.ts';
import { customersOf, defaultOrder, play, type PlanWithMoney } from './system.ts';

const now: LeverValues = { cv1: 0.0113, cv2: 0.0204, price: 14.5, cycle: 57, market: 4350 };
const goal: LeverValues = { cv1: 0.0567, cv2: 0.085, price: 14.5, cycle: 16, market: 4350 };
const anySide = fc.constantFrom<Side>('now', 'goal');

const places = (
  sides: Record<Side, LeverValues>,
  side: Side,
  outcome: StepOutcome,
  plan?: PlanWithMoney,
) =>
  ranked(
    nextSteps(sides, side, plan ?? defaultOrder, customersOf(plan ?? defaultOrder)),
    outcome,
  ).map((tie) => tie.map(({ key }) => key));

describe('a step', () => {
  test('is one factor the way that helps', () => {
    const { steps } = nextSteps({ now, goal }, 'goal', defaultOrder, customersOf(defaultOrder));
    const ratios = steps.map(({ from, to }) => to / from);
    [1.1, 1.1, 1 / 1.1, 1 / 1.1, 1.1].forEach((ratio, i) =>
      expectClose(ratios[i] ?? NaN, ratio, 1e-12),
    );
  });

  test('never leaves what is allowed', () => {
    fc.assert(
      fc.property(allowedLevers, allowedLevers, anySide, plans, (from, to, side, plan) => {
        for (const step of nextSteps({ now: from, goal: to }, side, plan, customersOf(plan))
          .steps) {
          const [lowest, highest] = leverOf(step.key).allowed;
          expect(step.to).toBeGreaterThanOrEqual(lowest);
          expect(step.to).toBeLessThanOrEqual(highest);
        }
      }),
    );
  });

  test('at the limit is none, and gains nothing', () => {
    const { steps } = nextSteps(
      { now, goal: { ...goal, cv2: 1 } },
      'goal',
      defaultOrder,
      customersOf(defaultOrder),
    );
    const step = steps.find(({ key }) => key === 'cv2');
    expect(step?.to).toBe(1);
    expect(step?.gains).toEqual({ coca: 0, contractsPerMonth: 0, cash: 0, daysToTakt: 0 });
  });

  test('gains what the outcomes after it have over those before', () => {
    const { start, steps } = nextSteps(
      { now, goal },
      'now',
      defaultOrder,
      customersOf(defaultOrder),
    );
    for (const { outcomes, gains } of steps) {
      expect(gains.coca).toBe(start.coca - outcomes.coca);
      expect(gains.cash).toBe(outcomes.cash - start.cash);
    }
  });
});

describe('cash', () => {
  test('from now is that of work that stays as it is, with the whole market bought', () => {
    const { start, steps } = nextSteps(
      { now, goal },
      'now',
      defaultOrder,
      customersOf(defaultOrder),
    );
    expectClose(start.cash, play(now, goal, defaultOrder).neverTuned.totals.cash, 1e-9);
    const step = steps.find(({ key }) => key === 'cv2');
    const moved = play({ ...now, cv2: step?.to ?? NaN }, goal, defaultOrder);
    expectClose(step?.outcomes.cash ?? NaN, moved.neverTuned.totals.cash, 1e-9);
  });

  test('from now has conversions gain by what they bring, and the market by what it earns', () => {
    // At half the COCA that pays, what a contract costs and what it leaves are the same.
    const paying = { ...goal, cycle: 0 };
    const half = { ...defaultOrder, averageCheck: 2 * 7.25 * (1 / (0.0567 * 0.085)), margin: 1 };
    const { steps } = nextSteps({ now: paying, goal: paying }, 'now', half, customersOf(half));
    const gain = (key: string) => steps.find((step) => step.key === key)?.gains.cash ?? NaN;
    expect(gain('cv1')).toBeGreaterThan(gain('price'));
    expect(gain('cv1')).toBeGreaterThan(gain('market'));
    expectClose(gain('cv1'), gain('cv2'), 1e-9);
  });

  test('from the goal is that of conversions first', () => {
    const { start } = nextSteps({ now, goal }, 'goal', defaultOrder, customersOf(defaultOrder));
    expectClose(start.cash, play(now, goal, defaultOrder).conversionsFirst.totals.cash, 1e-9);
  });

  test('from now needs nothing of the goal', () => {
    const none = { cv1: NaN, cv2: NaN, price: NaN, cycle: NaN, market: NaN };
    expect(
      nextSteps({ now, goal: none }, 'now', defaultOrder, customersOf(defaultOrder)).start.cash,
    ).not.toBeNaN();
  });
});

describe('the ranking', () => {
  test('has price, CV1 and CV2 in one place for COCA, as long as both may rise', () => {
    fc.assert(
      fc.property(workingLevers, anySide, (levers, side) => {
        fc.pre(levers.cv1 < 0.9 && levers.cv2 < 0.9);
        const order = places({ now: levers, goal: levers }, side, 'coca');
        expect(order).toEqual([
          ['cv1', 'cv2', 'price'],
          ['cycle', 'market'],
        ]);
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

  test('has a conversion that is capped at 100 % behind what may take a whole step', () => {
    const capped = { ...goal, cv2: 0.95 };
    expect(places({ now: capped, goal: capped }, 'now', 'coca')).toEqual([
      ['cv1', 'price'],
      ['cv2'],
      ['cycle', 'market'],
    ]);
  });

  test('goes from the most to the least, every lever once', () => {
    fc.assert(
      fc.property(workingLevers, workingLevers, anySide, plans, (from, to, side, plan) => {
        const ties = ranked(
          nextSteps({ now: from, goal: to }, side, plan, customersOf(plan)),
          'cash',
        );
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

  test('has no places for takt where no contract comes out', () => {
    expect(places({ now, goal: { ...goal, cv2: 0 } }, 'goal', 'daysToTakt')).toEqual([]);
  });

  test('is empty for cash without a check, and for COCA where no contract comes out', () => {
    expect(places({ now, goal }, 'goal', 'cash', { ...defaultOrder, averageCheck: NaN })).toEqual(
      [],
    );
    expect(places({ now, goal: { ...goal, cv1: 0 } }, 'goal', 'coca')).toEqual([]);
  });
});
