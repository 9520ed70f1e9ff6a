import { payingCoca } from '../model/customer.ts';
import { isAsked, type Target } from '../model/target.ts';
import { roundDigits } from './decimal.ts';
import type { InputRow } from './input.ts';
import { NOT_GIVEN, type Scenario } from './scenario.ts';

/** Limits of a target; 0 would ask for nothing. */
export const targetRow = {
  shift: 0,
  allowed: [Number.MIN_VALUE, 1e12],
} as const satisfies InputRow;

export const noTarget: Target = { coca: NOT_GIVEN, contractsPerMonth: NOT_GIVEN };

/** The COCA that the goal's gross profit pays for, in a link's digits. */
export function payingTarget({ customer }: Scenario): number {
  return roundDigits(payingCoca(customer.goal));
}

/**
 * The default target: COCA at most a contract's gross profit, if that is above 0 and none is set.
 */
export function exampleTarget(scenario: Scenario): Target | undefined {
  const { target } = scenario;
  const paying = payingTarget(scenario);
  return !isAsked(target) && paying > 0 ? { ...noTarget, coca: paying } : undefined;
}
