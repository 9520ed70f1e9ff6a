import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomes } from '../../src/model/factors.ts';
import { leverKeys } from '../../src/model/levers.ts';
import { nextSteps } from '../../src/model/nextStep.ts';
import { stepGain } from '../../src/model/stepGain.ts';
import { anyLevers } from './arbitraries.ts';
import { customersOf, defaultOrder } from './system.ts';

test('is what the next step gains, whatever the levers', () => {
  const anyLever = fc.constantFrom(...leverKeys);
  const shortPlan = { ...defaultOrder, horizonMonths: 1 };
  fc.assert(
    fc.property(anyLevers, anyLever, fc.constantFrom(...outcomes), (levers, key, outcome) => {
      const { steps } = nextSteps(
        { now: levers, goal: levers },
        'now',
        shortPlan,
        customersOf(shortPlan),
      );
      const step = steps.find((one) => one.key === key);
      // At a limit the step changes nothing, also where the outcome is infinite.
      if (step?.to !== step?.from)
        expect(stepGain(levers, key, outcome)).toBe(step?.gains[outcome]);
    }),
    { numRuns: 50 },
  );
});
