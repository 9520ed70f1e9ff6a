import { paymentsOf, type CustomerFigures } from './customerFigures.ts';
import type { CustomerValues } from './customer.ts';
import { DAYS_A_MONTH } from './units.ts';

export interface Stair {
  /** From the visits on. */
  readonly day: number;
  /** Gross profit of the check, and of upsell, times the chance of the payment. */
  readonly base: number;
  readonly upsell: number;
  readonly balance: number;
}

export interface Staircase {
  /** COCA in full by parts. */
  readonly parts: Readonly<Record<CostPart, number>>;
  readonly cost: number;
  readonly stairs: readonly Stair[];
  /** The first stair at which the balance is 0 or more. */
  readonly paidBack: Stair | undefined;
}

/** Parts of COCA in full, from the zero line downwards. */
export const costParts = ['clicks', 'people', 'tools'] as const;

export type CostPart = (typeof costParts)[number];

/** Payments drawn at most; more cannot be told apart. */
const MOST_STAIRS = 240;

/** Share of LTV at which the axis ends. */
const NEARLY_ALL = 0.95;

/**
 * The staircase of a side's contract over `days` from its visits; undefined where cost or income is
 * unknown or infinite.
 */
export function staircaseOf(
  figures: CustomerFigures,
  customer: CustomerValues,
  cycle: number,
  days: number,
): Staircase | undefined {
  const { fullCoca: cost, ltv, grossProfitPerPayment } = figures;
  if (!Number.isFinite(cost + ltv + cycle)) return undefined;
  const { interval, chance } = paymentsOf(customer);
  const base = grossProfitPerPayment / (1 + customer.upsell);
  const stairs: Stair[] = [];
  for (let payment = 0, left = 1; payment < MOST_STAIRS; payment++, left *= chance) {
    const day = cycle + payment * interval * DAYS_A_MONTH;
    if ((payment > 0 && day > days) || left === 0) break;
    const balance = (stairs.at(-1)?.balance ?? -cost) + grossProfitPerPayment * left;
    stairs.push({ day, base: base * left, upsell: base * customer.upsell * left, balance });
  }
  return {
    parts: {
      clicks: figures.coca,
      people: figures.teamPerContract,
      tools: figures.toolsPerContract,
    },
    cost,
    stairs,
    paidBack: stairs.find(({ balance }) => balance >= 0),
  };
}

/**
 * The axis in days: until nearly all of LTV and the paying-back payment, at least the deal cycle;
 * NaN without a cycle.
 */
export function staircaseDays(
  { paybackDays }: CustomerFigures,
  customer: CustomerValues,
  cycle: number,
): number {
  const { interval, chance } = paymentsOf(customer);
  const payments = chance > 0 ? Math.ceil(Math.log(1 - NEARLY_ALL) / Math.log(chance)) : 1;
  const shown = Math.min(payments, MOST_STAIRS) - 1;
  const last = shown > 0 ? cycle + shown * interval * DAYS_A_MONTH : cycle;
  return Math.max(last, Number.isFinite(paybackDays) ? paybackDays : 0);
}
