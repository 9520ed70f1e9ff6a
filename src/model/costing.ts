import type { CustomerValues } from './customer.ts';
import { loadedPrice } from './customerFigures.ts';
import type { DepartmentValues } from './department.ts';
import type { BothSides, LeverValues } from './levers.ts';
import { systemFigures } from './system.ts';

/** What COCA counts: clicks, or all that is spent to win a contract. */
export type Costing = 'clicks' | 'full';

export const costings = ['clicks', 'full'] as const satisfies readonly Costing[];

/** One side's spending beside its levers. */
export interface SpendingInFull {
  readonly customer: CustomerValues;
  readonly department: DepartmentValues;
}

interface Sides extends BothSides<LeverValues> {
  readonly customer: BothSides<CustomerValues>;
  readonly department: BothSides<DepartmentValues>;
}

/** Both sides' levers with all that COCA counts in the price of a visit. */
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
 * A side's levers with all spending in the price of a visit: the loaded price of the model's
 * section 6 + bonus · check · cv1 · cv2, so that their COCA is COCA in full. NaN where a figure is
 * missing.
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
