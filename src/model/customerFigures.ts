import type { CustomerValues } from './customer.ts';
import { funnel } from './funnel.ts';
import type { LeverValues } from './levers.ts';
import { referralFigures } from './referrals.ts';
import { ratio } from './ratio.ts';
import { DAYS_A_MONTH } from './units.ts';

export interface CustomerFigures {
  /** How many payments a customer makes on average, 1 or more. */
  readonly payments: number;
  readonly grossProfitPerPayment: number;
  /** Gross profit of a customer's whole life, before COCA. */
  readonly ltv: number;
  /** The part of it that comes within a year of the first payment. */
  readonly ltvFirstYear: number;
  readonly coca: number;
  /** People, and tools with the bonus, a contract. */
  readonly teamPerContract: number;
  readonly toolsPerContract: number;
  /** People and tools, a contract. */
  readonly peoplePerContract: number;
  /** All that is spent to win a contract: clicks, people and tools, bonus. */
  readonly fullCoca: number;
  readonly ltvToCoca: number;
  readonly leftPerContract: number;
  /** The payment that pays COCA back, from 1; 0 where it is free; NaN where none does. */
  readonly paybackPayments: number;
  readonly paybackDays: number;
  /** First payments of a month, and all payments once repeats have filled up. */
  readonly newSales: number;
  readonly totalSales: number;
  readonly acquisitionSpend: number;
  readonly totalSalesLessCoca: number;
  readonly profitPerMonth: number;
  /** Contracts a month, and money for clicks a contract, with those that come by recommendation. */
  readonly contractsWithReferrals: number;
  readonly cocaWithReferrals: number;
}

export type CustomerMetric = keyof CustomerFigures;

/**
 * Figures of one side, by the model's section 6, for people who cost `team` a month. That one more
 * payment follows has the same chance after each: an assumption. Nothing is rounded and nothing
 * throws: what needs a figure that is not given is NaN, and without contracts what is fixed costs
 * infinitely much each.
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
  /** Money a month; what costs nothing costs none a contract, either. */
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
    // A customer who pays once has paid within the year, whatever the interval.
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

/** How a customer pays: how often, how many months apart, and the chance that one more follows. */
export interface Payments {
  readonly payments: number;
  readonly interval: number;
  readonly chance: number;
}

/** Payments N of a renewed contract where its life is given, else of deals; 1 − 1 ÷ N follow on. */
export function paymentsOf(customer: CustomerValues): Payments {
  const { contractLife, term, repeatDeals, dealGap } = customer;
  const isRenewed = !Number.isNaN(contractLife);
  const payments = isRenewed ? Math.max(1, contractLife / term) : 1 + repeatDeals;
  return { payments, interval: isRenewed ? term : dealGap, chance: 1 - 1 / payments };
}

/** The day, from the visits on, on which a payment (from 1) is due; 0 where nothing is owed. */
function paybackDay(payment: number, cycle: number, interval: number): number {
  if (payment === 0) return 0;
  return payment === 1 ? cycle : cycle + (payment - 1) * interval * DAYS_A_MONTH;
}

function paybackOf(coca: number, profit: number, ltv: number, chance: number): number {
  if (coca === 0) return 0;
  if (profit >= coca) return 1;
  // Also where either is not known.
  if (!(ltv > coca)) return NaN;
  return Math.ceil(Math.log(1 - coca / ltv) / Math.log(chance));
}

/**
 * The price of a visit with fixed money in it: what people and tools cost a month (`fixed`) over the
 * market's visits. With it COCA of the funnel is COCA in full, but for the bonus.
 */
export function loadedPrice({ price, market }: LeverValues, fixed: number): number {
  return fixed === 0 ? price : price + fixed / market;
}

/**
 * The discount, a fraction of the check, at which a lead brings no more gross profit than before
 * CV2 rose: margin · (1 − now ÷ goal). NaN where it did not rise.
 */
export function discountThatCancels(margin: number, cv2Now: number, cv2Goal: number): number {
  return cv2Goal > cv2Now ? margin * (1 - cv2Now / cv2Goal) : NaN;
}
