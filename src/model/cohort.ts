import { erlangShare, type Spread } from './delay.ts';

/**
 * Decisions of one day's leads by age in whole days, decay^age · Σ c_i · age^i; no term is
 * negative, so that small chances keep their digits.
 */
export interface Cohort {
  /** Chance that a lead passes no stage in a day. */
  readonly decay: number;
  /** Coefficients of the chance that a lead is decided at this age. */
  readonly deciding: Float64Array;
  /** Coefficients of the mean part of that day, 0…1, that a lead waits. */
  readonly waiting: Float64Array;
}

/** Daily expected contracts and leads in progress, to which cohorts add. */
export interface Flow {
  readonly contracts: Float64Array;
  /** Open leads, on average over each day. */
  readonly leadsInProgress: Float64Array;
  readonly openLeads: Float64Array;
  readonly sales: Float64Array;
}

export interface Arrivals {
  readonly leads: number;
  /** Leads of the cohort that will sign. */
  readonly signing: number;
  readonly check: number;
}

/** Stages a day above which no lead outlives its first day. */
const AT_ONCE = 700;

/** Chance below which the rest of a cohort is left out. */
const GONE = 1e-20;

/**
 * The cohort of leads with an Erlang delay of mean `cycle` (days, from 0; NaN gives NaN) and shape
 * `spread` (the model's section 4). After whole days a lead has passed i stages with the Poisson
 * chance e^(−z) zⁱ ÷ i!; the sum over i is G(age + 1) − G(age), exactly.
 */
export function cohortOf(cycle: number, spread: Spread): Cohort {
  const rate = spread / cycle;
  const deciding = new Float64Array(spread);
  const waiting = new Float64Array(spread);
  if (rate > AT_ONCE) {
    deciding[0] = 1;
    waiting[0] = cycle;
    return { decay: 0, deciding, waiting };
  }
  for (let left = 1, wait = 0; left <= spread; left++) {
    const passing = erlangShare(left, rate);
    wait += passing / rate;
    deciding[spread - left] = passing;
    waiting[spread - left] = wait;
  }
  for (let passed = 1, chance = rate; passed < spread; passed++) {
    deciding[passed] = (deciding[passed] ?? 0) * chance;
    waiting[passed] = (waiting[passed] ?? 0) * chance;
    chance *= rate / (passed + 1);
  }
  return { decay: Math.exp(-rate), deciding, waiting };
}

/**
 * Adds the cohort of day `arrival` (from 0) to a flow, by the model's section 4; what falls after
 * the flow's last day is left out. NaN where a figure is.
 */
export function addCohort(
  { contracts, leadsInProgress, openLeads, sales }: Flow,
  { decay, deciding, waiting }: Cohort,
  arrival: number,
  { leads, signing, check }: Arrivals,
): void {
  let lasting = 1;
  let open = leads;
  for (let day = arrival; day < contracts.length; day++, lasting *= decay) {
    const age = day - arrival;
    const waited = lasting * polynomial(waiting, age);
    const decided = lasting * polynomial(deciding, age);
    open = Math.max(0, open - leads * decided);
    contracts[day] = (contracts[day] ?? 0) + signing * decided;
    sales[day] = (sales[day] ?? 0) + signing * decided * check;
    openLeads[day] = (openLeads[day] ?? 0) + open;
    leadsInProgress[day] = (leadsInProgress[day] ?? 0) + leads * waited;
    if (waited < GONE) break;
  }
}

function polynomial(coefficients: Float64Array, at: number): number {
  let value = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) value = value * at + (coefficients[i] ?? 0);
  return value;
}
