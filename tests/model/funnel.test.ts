import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { funnel, type FunnelMetric } from '../../src/model/funnel.ts';
import type { LeverKey, LeverValues, Side } from '../../src/model/levers.ts';
import { sides } from '../../src/model/sides.ts';
import { DAYS_A_MONTH } from '../../src/model/units.ts';
import { expectClose } from '../asserts.ts';
import { vectorsOf } from '../vectors.ts';
import { allowedLevers, workingLevers } from './arbitraries.ts';

interface FunnelCase extends Record<Side, LeverValues> {
  readonly figures: Record<Side, Record<FunnelMetric, number | null>>;
}

const example: LeverValues = { cv1: 0.0113, cv2: 0.0204, price: 14.5, cycle: 57, market: 4350 };

const perContract = ['visitsPerContract', 'leadsPerContract', 'costPerLead', 'coca'] as const;
const perMonth = [
  'visitsPerMonth',
  'leadsPerMonth',
  'contractsPerMonth',
  'adSpendPerMonth',
] as const;

describe('the vectors', () => {
  test.each(vectorsOf<FunnelCase>('funnel'))('$now, $goal', (expected) => {
    for (const side of sides) {
      const figures = funnel(expected[side]);
      for (const [metric, value] of Object.entries(expected.figures[side])) {
        expectClose(figures[metric as FunnelMetric], value, 1e-12);
      }
    }
  });
});

describe('scaling', () => {
  test('twice the market gives twice of all that a month has, and changes no contract', () => {
    fc.assert(
      fc.property(allowedLevers, (levers) => {
        const [once, twice] = [funnel(levers), funnel({ ...levers, market: levers.market * 2 })];
        for (const metric of perMonth) expect(twice[metric]).toBe(2 * once[metric]);
        for (const metric of perContract) expect(twice[metric]).toBe(once[metric]);
      }),
    );
  });

  test('twice the price gives twice the COCA', () => {
    fc.assert(
      fc.property(allowedLevers, (levers) => {
        const dearer = funnel({ ...levers, price: levers.price * 2 });
        expect(dearer.coca).toBe(2 * funnel(levers).coca);
      }),
    );
  });

  test('leads in progress are leads a day for as long as a cycle', () => {
    fc.assert(
      fc.property(workingLevers, (levers) => {
        const { leadsInProgress, leadsPerMonth } = funnel(levers);
        expectClose(leadsInProgress, (leadsPerMonth * levers.cycle) / DAYS_A_MONTH, 1e-12);
      }),
    );
  });

  test('a month of contracts at their cost is a month of advertising', () => {
    fc.assert(
      fc.property(workingLevers, (levers) => {
        const { coca, contractsPerMonth, adSpendPerMonth, taktDays } = funnel(levers);
        expectClose(coca * contractsPerMonth, adSpendPerMonth, 1e-12);
        expectClose(taktDays * contractsPerMonth, DAYS_A_MONTH, 1e-12);
      }),
    );
  });
});

describe('edges', () => {
  test.each(['cv1', 'cv2'] as const)('with %s at 0 no contract comes out, at any cost', (key) => {
    const figures = funnel({ ...example, [key]: 0 });
    expect(figures.contractsPerMonth).toBe(0);
    expect(figures.visitsPerContract).toBe(Infinity);
    expect(figures.coca).toBe(Infinity);
    expect(figures.taktDays).toBe(Infinity);
  });

  test('what is free costs nothing, even where nothing comes of it', () => {
    const figures = funnel({ ...example, price: 0, cv1: 0 });
    expect(figures.coca).toBe(0);
    expect(figures.costPerLead).toBe(0);
    expect(figures.adSpendPerMonth).toBe(0);
  });

  test('an empty market gives nothing, and leaves the cost of a contract', () => {
    const figures = funnel({ ...example, market: 0 });
    for (const metric of perMonth) expect(figures[metric]).toBe(0);
    expect(figures.leadsInProgress).toBe(0);
    expectClose(figures.coca, funnel(example).coca, 0);
  });

  test.each<[LeverKey, readonly FunnelMetric[]]>([
    [
      'cv1',
      [
        'visitsPerContract',
        'costPerLead',
        'coca',
        'leadsPerMonth',
        'contractsPerMonth',
        'taktDays',
        'leadsInProgress',
      ],
    ],
    ['cv2', ['visitsPerContract', 'leadsPerContract', 'coca', 'contractsPerMonth', 'taktDays']],
    ['price', ['costPerLead', 'coca', 'adSpendPerMonth']],
    ['cycle', ['leadsInProgress']],
    ['market', [...perMonth, 'taktDays', 'leadsInProgress']],
  ])('without %s just what needs it is undefined', (key, undefinedOnes) => {
    const figures = funnel({ ...example, [key]: NaN });
    const missing = Object.entries(figures).filter(([, value]) => Number.isNaN(value));
    expect(missing.map(([metric]) => metric).sort()).toEqual([...undefinedOnes].sort());
  });

  test('where the price is 0 and a conversion is not given, the cost is undefined', () => {
    expect(funnel({ ...example, price: 0, cv2: NaN }).coca).toBeNaN();
  });
});
