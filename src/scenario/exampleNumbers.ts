import type { PeriodPair } from '../model/ownNumbers.ts';

/** Counts of the worked example: a month of its market now, and one at its goal. */
export const exampleCounts: PeriodPair = {
  before: { visits: 4350, leads: 49, contracts: 1 },
  after: { visits: 4350, leads: 247, contracts: 21 },
};
