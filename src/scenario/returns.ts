import { sides } from '../model/sides.ts';
import { isGiven, type Scenario } from './scenario.ts';
import { valueOf, withValue } from './values.ts';

export const returns = ['never', 'deals', 'renewals'] as const;

export type Returns = (typeof returns)[number];

const FIRST = { repeatDeals: 1, contractLife: 12 } as const;

/** How customers return, on either side. */
export function returnsOf(scenario: Scenario): Returns {
  const some = (key: 'repeatDeals' | 'contractLife') =>
    sides.some((side) => valueOf(scenario, key, side) > 0);
  if (some('contractLife')) return 'renewals';
  return some('repeatDeals') ? 'deals' : 'never';
}

/** Switches the kind of return; a fitting figure is kept. */
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
