import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LeverValues, Side } from '../../src/model/levers.ts';
import { nextSteps, type StepOutcome } from '../../src/model/nextStep.ts';
import { belowNorm, startWith } from '../../src/model/startWith.ts';
import { plans, workingLevers } from './arbitraries.ts';
import { customersOf, defaultOrder } from './system.ts';

const now: LeverValues = { cv1: 0.0113, cv2: 0.0204, price: 14.5, cycle: 57, market: 4350 };
const goal: LeverValues = { cv1: 0.0567, cv2: 0.085, price: 14.5, cycle: 16, market: 4350 };
const start = (levers: LeverValues, outcome: StepOutcome) =>
  startWith(
    nextSteps({ now: levers, goal: levers }, 'now', defaultOrder, customersOf(defaultOrder)),
    outcome,
    levers,
  );

describe('the lever to start with', () => {
  test.each(['coca', 'contractsPerMonth'] as const)(
    'for %s is the one furthest below the norm',
    (outcome) => {
      expect(start(now, outcome)).toMatchObject({ step: { key: 'cv2' }, reason: 'norm' });
      expect(start({ ...now, cv2: 0.03 }, outcome)).toMatchObject({ step: { key: 'cv1' } });
      expect(start(goal, outcome)).toMatchObject({ step: { key: 'cv2' }, reason: 'norm' });
      expect(belowNorm('cv2', now)).toBeCloseTo(4.9, 1);
    },
  );

  test('names those that gain as much', () => {
    expect(start(now, 'coca')?.tied).toEqual(['cv1', 'price']);
    expect(start(now, 'contractsPerMonth')?.tied).toEqual(['cv1', 'market']);
  });

  test('with both conversions at the norm is the one that shows sooner', () => {
    const atNorm = { ...goal, cv1: 0.05, cv2: 0.1 };
    expect(start(atNorm, 'coca')).toMatchObject({ step: { key: 'cv1' }, reason: 'speed' });
  });

  test('is the first of the table where nothing sets them apart', () => {
    const atLimit = { ...goal, cv1: 0.05, cv2: 1 };
    expect(start(atLimit, 'coca')).toMatchObject({ step: { key: 'cv1' }, reason: 'any' });
  });

  test('alone in its place gains the most', () => {
    expect(start(now, 'daysToTakt')).toEqual(expect.objectContaining({ reason: 'most', tied: [] }));
  });

  test('is none where no step helps, and where what is asked has no value', () => {
    expect(start({ ...goal, cycle: 0 }, 'daysToTakt')).toBeUndefined();
    expect(start({ ...goal, cv1: 0 }, 'coca')).toBeUndefined();
    expect(start({ ...goal, cv1: NaN }, 'coca')).toBeUndefined();
  });

  test('has no step that gains more than its own', () => {
    const anySide = fc.constantFrom<Side>('now', 'goal');
    fc.assert(
      fc.property(workingLevers, workingLevers, anySide, plans, (from, to, side, plan) => {
        const steps = nextSteps({ now: from, goal: to }, side, plan, customersOf(plan));
        const best = startWith(steps, 'cash', side === 'now' ? from : to);
        const most = Math.max(...steps.steps.map(({ gains }) => gains.cash));
        const same = 1e-8 * Math.max(Math.abs(steps.start.cash), Math.abs(most));
        if (best) expect(best.step.gains.cash).toBeGreaterThanOrEqual(most - same);
        else expect(most).toBeLessThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });
});
