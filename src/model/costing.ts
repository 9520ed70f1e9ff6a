import type { CustomerValues } from './customer.ts';
import { loadedPrice } from './customerFigures.ts';
import type { DepartmentValues } from './department.ts';
import type { BothSides, LeverValues } from './levers.ts';
import { systemFigures } from './system.ts';

/** Clicks alone, or all that is spent to win a contract. */
export type Costing = 'clicks' | 'full';

export const costings = ['clicks', 'full'] as const satisfies readonly Costing[];

/** What COCA in full is made of on one side, beside the levers. */
export interface SpendingInFull {
  readonly customer: CustomerValues;
  readonly department: DepartmentValues;
}

/** Both sides with all that COCA in full is made of. */
interface Sides extends BothSides<LeverValues> {
  readonly customer: BothSides<CustomerValues>;
  readonly department: BothSides<DepartmentValues>;
}

/** The levers of both sides, with all that COCA counts in the price of a visit. */
export function costedSides(
  costing: Costing,
  { now, goal, customer, department }: Sides,
): BothSides<LeverValues> {
  if (costing === 'clicks') return { now, goal };
  return {
    now: leversInFull(now, customer.now, department.now),
    goal: leversInFull(goal, customer.goal, department.goal),
  };
}

/**
 * The levers of a side with all that is spent to win contracts in the price of a visit: the loaded
 * price of the model's section 6 + bonus · check · cv1 · cv2. COCA of their funnel is COCA in full.
 * NaN where a figure of it is not given.
 */
export function leversInFull(
  levers: LeverValues,
  customer: CustomerValues,
  department: DepartmentValues,
): LeverValues {
  const { averageCheck, bonus, toolsCost } = customer;
  const { team } = systemFigures(levers, customer, department);
  const perVisit = bonus * averageCheck * levers.cv1 * levers.cv2;
  return { ...levers, price: loadedPrice(levers, team + toolsCost) + perVisit };
}
