import type { SpendingInFull } from './costing.ts';
import { leastChangeInFull } from './leastChangeInFull.ts';
import type { LeverValues } from './levers.ts';
import { valueOnClicks } from './singleLeverAnswers.ts';
import { systemFigures } from './system.ts';
import type { SeekKey, Target } from './target.ts';
import { isMet, type FullCosting } from './targetMet.ts';

const MOST_ROUNDS = 1000;

/** COCA in full as a function of the levers. */
export function fullCosting(spending: SpendingInFull): FullCosting {
  const { customer, department } = spending;
  return {
    coca: (levers) => systemFigures(levers, customer, department).customer.fullCoca,
    leastChange: (from, target, more, most) =>
      leastChangeInFull(from, target, more, most, spending),
    leverValue: (from, target, key) => valueInFull(from, target, key, spending),
  };
}

/**
 * The least change of one lever alone. Where the team follows need, its cost is raised from nobody
 * to what the found value takes, until it suffices.
 */
function valueInFull(
  from: LeverValues,
  target: Target,
  key: SeekKey,
  { customer, department }: SpendingInFull,
): number {
  const contracts: Target = { ...target, coca: NaN };
  const forVisits = target.coca - customer.bonus * customer.averageCheck;
  if (key === 'price') {
    if (!isMet(from, contracts)) return NaN;
    const rest = systemFigures({ ...from, price: 0 }, customer, department).customer.fullCoca;
    return (target.coca - rest) * from.cv1 * from.cv2;
  }
  const least = Number.isNaN(target.contractsPerMonth) ? 0 : valueOnClicks(from, contracts, key);
  let fixed = customer.toolsCost;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const value = Math.max(least, valueFor(fixed, forVisits, from, key));
    const { team } = systemFigures({ ...from, [key]: value }, customer, department);
    if (!(team + customer.toolsCost > fixed)) return value;
    fixed = team + customer.toolsCost;
  }
  return NaN;
}

/** A lever's value at `fixed` money a month beside visits. */
function valueFor(fixed: number, forVisits: number, from: LeverValues, key: SeekKey): number {
  const { cv1, cv2, price, market } = from;
  if (key === 'market') return fixed / Math.max(0, forVisits * cv1 * cv2 - price);
  const other = key === 'cv1' ? cv2 : cv1;
  return (price + fixed / market) / (Math.max(0, forVisits) * other);
}
