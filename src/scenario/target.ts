import { payingCoca } from '../model/customer.ts';
import { isAsked, type Target } from '../model/target.ts';
import type { InputRow } from './input.ts';
import { NOT_GIVEN, type Scenario } from './scenario.ts';

/** Limits of a target. 0 is not allowed: nothing costs 0, and 0 contracts ask for nothing. */
export const targetRow = {
  shift: 0,
  allowed: [Number.MIN_VALUE, 1e12],
} as const satisfies InputRow;

export const noTarget: Target = { coca: NOT_GIVEN, contractsPerMonth: NOT_GIVEN };

/** The default target: COCA at most a contract's gross profit, if above 0 and none is set. */
export function exampleTarget({ target, customer }: Scenario): Target | undefined {
  const paying = payingCoca(customer.goal);
  return !isAsked(target) && paying > 0 ? { ...noTarget, coca: paying } : undefined;
}
