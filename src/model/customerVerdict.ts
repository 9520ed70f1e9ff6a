import type { CustomerValues } from './customer.ts';
import type { CustomerFigures } from './customerFigures.ts';

export type CustomerVerdict =
  /** COCA in full or LTV is undefined. */
  | 'missing'
  | 'noContract'
  | 'free'
  /** Paid back by the first payment. */
  | 'first'
  /** By a later one. */
  | 'later'
  /** Sales cover COCA, their gross profit does not. */
  | 'salesOnly'
  | 'never';

/** Judges one side by COCA in full and LTV. */
export function customerVerdict(
  { fullCoca, ltv, paybackPayments, payments }: CustomerFigures,
  { averageCheck, upsell }: CustomerValues,
): CustomerVerdict {
  if (fullCoca === Infinity) return 'noContract';
  if (Number.isNaN(fullCoca) || Number.isNaN(ltv)) return 'missing';
  if (fullCoca === 0) return 'free';
  if (paybackPayments === 1) return 'first';
  if (paybackPayments > 1) return 'later';
  return averageCheck * (1 + upsell) * payments >= fullCoca ? 'salesOnly' : 'never';
}

/**
 * The average check, in money, from which a contract pays for itself: c · margin · (1 + upsell) · N
 * = `withoutBonus` + bonus · c. NaN where none does.
 */
export function payingCheck(
  { fullCoca, payments }: CustomerFigures,
  { averageCheck, bonus, margin, upsell }: CustomerValues,
): number {
  const withoutBonus = fullCoca - bonus * averageCheck;
  const left = margin * (1 + upsell) * payments - bonus;
  return left > 0 && Number.isFinite(withoutBonus) ? withoutBonus / left : NaN;
}
