/** Erlang's shape k: 1 irregular, 4 usual, 16 regular. */
export type Spread = 1 | 4 | 16;

export const spreads = [1, 4, 16] as const satisfies readonly Spread[];

/** Share of its steady contracts at which a constant flow is at takt. */
const TAKT_SHARE = 0.95;

/** Mean beyond which an Erlang tail underflows a double. */
const FAR = 750;

/**
 * The chance, 0…1, of at least `stages` Poisson events of the given mean (from 0), also Erlang's
 * distribution function (1917): 1 − Σ_{k<stages} e^−mean · mean^k / k! (the model's section 4).
 * Exact to rounding at both ends; NaN for NaN.
 */
export function erlangShare(stages: number, mean: number): number {
  if (mean <= 0) return 0;
  if (mean > FAR) return 1;
  const low = mean < stages;
  // Terms from `stages` up where their sum is the smaller one, else those below.
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
 * The share, 0…1, of signing leads that sign within `days`, by the model's section 4: Erlang of
 * mean `cycle` (days, from 0) and shape `spread`; a cycle of 0 signs at once. NaN without a cycle.
 */
export function signedShare(days: number, cycle: number, spread: Spread): number {
  if (cycle === 0) return days > 0 ? 1 : 0;
  return erlangShare(spread, (spread * days) / cycle);
}

/**
 * The first day, from 0, at 95 % of a constant flow's steady contracts: the least whole d with G(d
 * + 1) ≥ 0.95. NaN without a cycle (days).
 */
export function daysToTakt(cycle: number, spread: Spread): number {
  if (Number.isNaN(cycle)) return NaN;
  // After three mean delays less than e⁻³ < 5 % is left, whatever the shape.
  let [before, at] = [-1, Math.ceil(3 * cycle)];
  while (at - before > 1) {
    const day = Math.floor((before + at) / 2);
    if (signedShare(day + 1, cycle, spread) >= TAKT_SHARE) at = day;
    else before = day;
  }
  return at;
}
