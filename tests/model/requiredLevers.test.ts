import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../src/model/comparison.ts';
import { contractsOverTime } from '../../src/model/contractsOverTime.ts';
import { leverKeys, type LeverValues } from '../../src/model/levers.ts';
import { requiredLevers } from '../../src/model/requiredLevers.ts';
import { workingLevers } from './arbitraries.ts';
import { defaultOrder, play } from './system.ts';

/** Every figure of the table, of a department whose two sides are alike. */
function figuresOf(levers: LeverValues): Record<keyof typeof requiredLevers, number> {
  const { now, ...multipliers } = compare(levers, levers);
  const { daysToTakt } = contractsOverTime(levers, 1, 30);
  const { contracts, cash } = play(levers, levers, defaultOrder).neverTuned.totals;
  return { ...now, ...multipliers, daysToTakt, contracts, cash };
}

test('a figure is undefined exactly where a lever that it needs is not given', () => {
  fc.assert(
    fc.property(workingLevers, fc.subarray([...leverKeys]), (levers, open) => {
      const figures = figuresOf({
        ...levers,
        ...Object.fromEntries(open.map((key) => [key, NaN])),
      });
      for (const [figure, keys] of Object.entries(requiredLevers)) {
        const isOpen = keys.some((key) => open.includes(key));
        expect([figure, Number.isNaN(figures[figure as keyof typeof requiredLevers])]).toEqual([
          figure,
          isOpen,
        ]);
      }
    }),
    { numRuns: 300 },
  );
});
