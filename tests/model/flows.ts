import fc from 'fast-check';
import { expect } from 'vitest';
import { spreads } from '../../src/model/delay.ts';
import { funnel } from '../../src/model/funnel.ts';
import type { LeverValues } from '../../src/model/levers.ts';
import { DAYS_A_MONTH } from '../../src/model/units.ts';

export const DAYS = 120;

export const anySpread = fc.constantFrom(...spreads);
export const rows = ['contracts', 'leadsInProgress', 'openLeads', 'sales'] as const;
export const example: LeverValues = {
  cv1: 0.0567,
  cv2: 0.085,
  price: 14.5,
  cycle: 16,
  market: 4350,
};

export const CHECKS = { now: 1000, goal: 1500 } as const;

export const daily = (levers: LeverValues) => ({
  leads: funnel(levers).leadsPerMonth / DAYS_A_MONTH,
  signing: funnel(levers).contractsPerMonth / DAYS_A_MONTH,
});

/** Expects two rows to be the same but for `part` of a size that both may reach. */
export function expectSameRow(
  actual: Float64Array,
  expected: Float64Array,
  size: number,
  part = 1e-12,
) {
  expect(actual).toHaveLength(expected.length);
  const isSame = actual.every((value, day) => Math.abs(value - expected[day]!) <= part * size);
  expect(isSame).toBe(true);
}
