/** How regular the decisions of leads are: 1 irregular, 4 usual, 16 regular (Erlang's shape k). */
export type Spread = 1 | 4 | 16;

export const spreads = [1, 4, 16] as const satisfies readonly Spread[];

/** A constant flow is at takt once it gives this share of its steady contracts. */
const TAKT_SHARE = 0.95;

/** Beyond this the tail of an Erlang distribution underflows a double. */
const FAR = 750;

/**
 * The chance, 0…1, that at least `stages` events of a Poisson process happened where `mean` of
 * them are expected (a mean from 0); at the same time the distribution function of Erlang's law
 * (A. K. Erlang, 1917): 1 − Σ_{k<stages} e^−mean · mean^k / k!, as in the model's section 4. Exact to
 * rounding at both ends: near 0 the terms that make it are summed, not taken from 1. NaN for a mean
 * of NaN.
 */
export function erlangShare(stages: number, mean: number): number {
  if (mean <= 0) return 0;
  if (mean > FAR) return 1;
  const low = mean < stages;
  // Terms from `stages` up where that chance is the smaller one, else those below it.
  let term = Math.exp(-mean);
  let below = 0;
  for (let i = 0; i < stages; i++) {
    below += term;
    term *= mean / (i + 1);
  }
  if (!low) return 1 - below;
  let share = term;
  for (let i = stages + 1; term > share * Number.EPSILON; i++) {
    term *= mean / i;
    share += term;
  }
  return share;
}

/**
 * The share, 0…1, of the leads that will sign which has signed within `days` after the request, by
 * the model's section 4: Erlang with mean `cycle` (days, 0 or more) and shape `spread`. With a
 * cycle of 0 all sign at once, that is within any time above 0. NaN where the cycle is not given.
 */
export function signedShare(days: number, cycle: number, spread: Spread): number {
  if (cycle === 0) return days > 0 ? 1 : 0;
  return erlangShare(spread, (spread * days) / cycle);
}

/**
 * The first day, counted from 0, from which a constant flow gives at least 95 % of its steady
 * contracts: the smallest whole d with G(d + 1) ≥ 0.95. NaN where the cycle (days) is not given.
 */
export function daysToTakt(cycle: number, spread: Spread): number {
  if (Number.isNaN(cycle)) return NaN;
  // Whatever the shape, less than 1 ÷ e³ < 5 % is left after three mean delays.
  let [before, at] = [-1, Math.ceil(3 * cycle)];
  while (at - before > 1) {
    const day = Math.floor((before + at) / 2);
    if (signedShare(day + 1, cycle, spread) >= TAKT_SHARE) at = day;
    else before = day;
  }
  return at;
}
