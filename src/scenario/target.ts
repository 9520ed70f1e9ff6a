import { payingCoca } from '../model/customer.ts';
import { isAsked, type Target } from '../model/target.ts';
import type { InputRow } from './input.ts';
import { NOT_GIVEN, type Scenario } from './scenario.ts';

/**
 * What a target may be: money for COCA, a number of contracts a month. Nothing costs 0 and no month
 * needs 0 contracts, so 0 asks for nothing and is not allowed.
 */
export const targetRow = {
  shift: 0,
  allowed: [Number.MIN_VALUE, 1e12],
} as const satisfies InputRow;

/** A target that asks for nothing. */
export const noTarget: Target = { coca: NOT_GIVEN, contractsPerMonth: NOT_GIVEN };

/**
 * What is sought where the visitor asks for nothing: COCA at most the gross profit of a contract.
 * Nothing where there is a target, or no such profit above 0.
 */
export function exampleTarget({ target, customer }: Scenario): Target | undefined {
  const paying = payingCoca(customer.goal);
  return !isAsked(target) && paying > 0 ? { ...noTarget, coca: paying } : undefined;
}
