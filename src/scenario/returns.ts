import { isGiven, sides, type Scenario } from './scenario.ts';
import { valueOf, withValue } from './values.ts';

/** Whether customers come back: not at all, for further deals, or by renewing their contract. */
export const returns = ['never', 'deals', 'renewals'] as const;

/** One of these. */
export type Returns = (typeof returns)[number];

/** Where a customer's figures stand when it is first said that they come back. */
const FIRST = { repeatDeals: 1, contractLife: 12 } as const;

/** Whether customers of a scenario come back, on either side. */
export function returnsOf(scenario: Scenario): Returns {
  const some = (key: 'repeatDeals' | 'contractLife') =>
    sides.some((side) => valueOf(scenario, key, side) > 0);
  if (some('contractLife')) return 'renewals';
  return some('repeatDeals') ? 'deals' : 'never';
}

/** The scenario where customers come back so; figures that say so already stay as they are. */
export function withReturns(scenario: Scenario, how: Returns): Scenario {
  const set = (from: Scenario, key: 'repeatDeals' | 'contractLife', isSo: boolean, not: number) =>
    sides.reduce((next, side) => {
      const value = valueOf(next, key, side);
      const kept = isGiven(value) && value > 0 ? value : FIRST[key];
      return withValue(next, key, side, isSo ? kept : not);
    }, from);
  const deals = set(scenario, 'repeatDeals', how === 'deals', 0);
  return set(deals, 'contractLife', how === 'renewals', NaN);
}
