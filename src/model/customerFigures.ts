import type { CustomerValues } from './customer.ts';
import { funnel } from './funnel.ts';
import type { LeverValues } from './levers.ts';
import { referralFigures } from './referrals.ts';
import { ratio } from './ratio.ts';
import { DAYS_A_MONTH } from './units.ts';

export interface CustomerFigures {
  /** Mean number of payments, from 1. */
  readonly payments: number;
  readonly grossProfitPerPayment: number;
  /** Gross profit of a customer's life, before COCA. */
  readonly ltv: number;
  /** Its part within a year of the first payment. */
  readonly ltvFirstYear: number;
  readonly coca: number;
  /** People; tools with the bonus. */
  readonly teamPerContract: number;
  readonly toolsPerContract: number;
  /** People and tools. */
  readonly peoplePerContract: number;
  /** All that is spent to win a contract. */
  readonly fullCoca: number;
  readonly ltvToCoca: number;
  readonly leftPerContract: number;
  /** The payment that pays COCA back, from 1; 0 where COCA is 0; NaN where none does. */
  readonly paybackPayments: number;
  readonly paybackDays: number;
  /** First payments a month; all payments once repeats have filled up. */
  readonly newSales: number;
  readonly totalSales: number;
  readonly acquisitionSpend: number;
  readonly totalSalesLessCoca: number;
  readonly profitPerMonth: number;
  /** Contracts a month and clicks a contract, with recommended contracts. */
  readonly contractsWithReferrals: number;
  readonly cocaWithReferrals: number;
}

export type CustomerMetric = keyof CustomerFigures;

/**
 * One side's figures, by the model's section 6, with people at `team` a month; each payment is
 * followed by another with the same chance. NaN where a figure is missing; without contracts fixed
 * money makes Infinity a contract.
 */
export function customerFigures(
  levers: LeverValues,
  customer: CustomerValues,
  team: number,
): CustomerFigures {
  const { coca, contractsPerMonth, adSpendPerMonth } = funnel(levers);
  const { averageCheck, toolsCost, bonus } = customer;
  const { payments, interval, chance } = paymentsOf(customer);
  const grossProfitPerPayment = averageCheck * customer.margin * (1 + customer.upsell);
  const ltv = grossProfitPerPayment * payments;
  const inFirstYear = interval === 0 ? 1 : 1 - chance ** Math.ceil(12 / interval);
  const fixed = team + toolsCost;
  /** Money a contract of money a month; 0 of 0, also without contracts. */
  const perContract = (money: number) => (money === 0 ? 0 : money / contractsPerMonth);
  const peoplePerContract = perContract(fixed);
  const fullCoca = coca + peoplePerContract + bonus * averageCheck;
  const paybackPayments = paybackOf(fullCoca, grossProfitPerPayment, ltv, chance);
  const newSales = contractsPerMonth * averageCheck;
  const totalSales = newSales * (1 + customer.upsell) * payments;
  const acquisitionSpend = adSpendPerMonth + fixed + bonus * newSales;
  return {
    payments,
    grossProfitPerPayment,
    ltv,
    // A single payment is within the year, whatever the interval.
    ltvFirstYear: payments === 1 ? ltv : ltv * inFirstYear,
    coca,
    teamPerContract: perContract(team),
    toolsPerContract: perContract(toolsCost) + bonus * averageCheck,
    peoplePerContract,
    fullCoca,
    ltvToCoca: ratio(ltv, fullCoca),
    leftPerContract: ltv - fullCoca,
    paybackPayments,
    paybackDays: paybackDay(paybackPayments, levers.cycle, interval),
    newSales,
    totalSales,
    acquisitionSpend,
    totalSalesLessCoca: totalSales - acquisitionSpend,
    profitPerMonth: contractsPerMonth * ltv - acquisitionSpend,
    ...referralFigures({ contractsPerMonth, coca }, customer.referrals),
  };
}

/** Payments' mean number, months between two, and the chance of one more. */
export interface Payments {
  readonly payments: number;
  readonly interval: number;
  readonly chance: number;
}

/**
 * N payments of a renewed contract if its life is given, else of deals; the chance is 1 − 1 ÷ N.
 */
export function paymentsOf(customer: CustomerValues): Payments {
  const { contractLife, term, repeatDeals, dealGap } = customer;
  const isRenewed = !Number.isNaN(contractLife);
  const payments = isRenewed ? Math.max(1, contractLife / term) : 1 + repeatDeals;
  return { payments, interval: isRenewed ? term : dealGap, chance: 1 - 1 / payments };
}

/** The day, from the visits on, of a payment (from 1); 0 for payment 0. */
function paybackDay(payment: number, cycle: number, interval: number): number {
  if (payment === 0) return 0;
  return payment === 1 ? cycle : cycle + (payment - 1) * interval * DAYS_A_MONTH;
}

function paybackOf(coca: number, profit: number, ltv: number, chance: number): number {
  if (coca === 0) return 0;
  if (profit >= coca) return 1;
  // Also for NaN.
  if (!(ltv > coca)) return NaN;
  return Math.ceil(Math.log(1 - coca / ltv) / Math.log(chance));
}

/**
 * The price of a visit with `fixed` (money a month) spread over the market's visits; its COCA is
 * COCA in full without the bonus.
 */
export function loadedPrice({ price, market }: LeverValues, fixed: number): number {
  return fixed === 0 ? price : price + fixed / market;
}

/**
 * The discount, a fraction of the check, that undoes a rise of CV2: margin · (1 − now ÷ goal); NaN
 * without a rise.
 */
export function discountThatCancels(margin: number, cv2Now: number, cv2Goal: number): number {
  return cv2Goal > cv2Now ? margin * (1 - cv2Now / cv2Goal) : NaN;
}
