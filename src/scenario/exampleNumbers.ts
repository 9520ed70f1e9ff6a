import type { PeriodPair, WeeklyCounts } from '../model/ownNumbers.ts';

/** Months of the worked example now and at the goal. */
export const exampleCounts: PeriodPair = {
  before: { visits: 4350, leads: 49, contracts: 1 },
  after: { visits: 4350, leads: 247, contracts: 21 },
};

/** Invented weeks; from the ninth on with a better landing page. */
const exampleWeeks = [
  [853, 11, 0],
  [855, 16, 0],
  [950, 7, 0],
  [896, 7, 0],
  [942, 11, 0],
  [873, 6, 0],
  [949, 6, 0],
  [969, 11, 1],
  [911, 41, 0],
  [927, 43, 0],
  [948, 38, 1],
  [815, 36, 2],
  [903, 59, 2],
  [910, 52, 2],
  [907, 44, 4],
  [926, 58, 1],
  [910, 52, 2],
  [865, 46, 2],
  [885, 41, 1],
  [859, 47, 5],
  [907, 55, 4],
  [935, 51, 6],
  [853, 36, 3],
  [859, 43, 3],
] as const;

export const exampleWeekly: WeeklyCounts = {
  weeks: exampleWeeks.map(([visits, leads, contracts]) => ({ visits, leads, contracts })),
  from: '2026-05-04',
  changed: [9],
  began: false,
};
