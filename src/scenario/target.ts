import type { InputRow } from './input.ts';

/**
 * What a target may be: money for COCA, a number of contracts a month. Nothing costs 0 and no month
 * needs 0 contracts, so 0 asks for nothing and is not allowed.
 */
export const targetRow = {
  shift: 0,
  allowed: [Number.MIN_VALUE, 1e12],
} as const satisfies InputRow;
