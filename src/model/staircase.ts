import { paymentsOf, type CustomerFigures } from './customerFigures.ts';
import type { CustomerValues } from './customer.ts';
import { DAYS_A_MONTH } from './units.ts';

export interface Stair {
  /** Days from the visits on. */
  readonly day: number;
  /** Gross profit of the check, and of upsell, times the chance that the customer is still there. */
  readonly base: number;
  readonly upsell: number;
  readonly balance: number;
}

export interface Staircase {
  /** COCA in full in its parts, money: clicks, people, tools and bonus. */
  readonly parts: Readonly<Record<CostPart, number>>;
  readonly cost: number;
  readonly stairs: readonly Stair[];
  /** The first stair at which the balance is 0 or more; none within what is shown. */
  readonly paidBack: Stair | undefined;
}

/** The parts of COCA in full, from the line of zero downwards. */
export const costParts = ['clicks', 'people', 'tools'] as const;

export type CostPart = (typeof costParts)[number];

/** Most payments drawn: beyond, single steps cannot be seen. */
const MOST_STAIRS = 240;

/** Share of LTV at which the axis ends. */
const NEARLY_ALL = 0.95;

/**
 * The staircase of one contract of a side, over `days` days from its visits. Nothing where what it
 * costs or brings is not known or has no end.
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
 * Length of the axis in days: until nearly all of LTV has come and the payment that pays back; at
 * least the deal cycle. NaN where the cycle is not given.
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
