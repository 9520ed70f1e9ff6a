import { fortyPoints } from './quadrature.ts';

/**
 * A beta distribution: the posterior of a share after a − ½ hits and b − ½ misses (the model's
 * section 8), both parameters above 0. Own code, since @stdlib's functions are 43 kB brotli in 234
 * packages, and jstat's are exact to seven digits only.
 */
export interface Beta {
  readonly a: number;
  readonly b: number;
}

/** Lanczos' coefficients for g = 7, nine terms: ln Γ to about 1e-15 of itself. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const;

/** Distance from 1 at which the continued fraction has converged. */
const ROUNDING = 1e-15;

/** Terms of the continued fraction, enough for counts of millions. */
const MOST_TERMS = 20_000;

/** Log-odds beyond which a share is 0 or 1 in a double. */
const FARTHEST_ODDS = 745;

/** Falls of the integrand, in natural logarithms; past e^−45 = 3e-20 of the peak it is left out. */
const FALLS = [1, 5, 12, 25, 45] as const;

/** ln Γ(z) for z ≥ ½ by Lanczos' approximation (1964). */
function logGamma(z: number): number {
  const shifted = z - 1;
  const base = shifted + 7.5;
  const series = LANCZOS.reduce((sum, term, i) => (i === 0 ? term : sum + term / (shifted + i)), 0);
  return (shifted + 0.5) * Math.log(base) - base + Math.log(Math.sqrt(2 * Math.PI) * series);
}

/** ln of Γ's Stirling remainder, ln Γ(z) − [(z − ½) ln z − z + ½ ln 2π], for z above 0. */
function stirlingRemainder(z: number): number {
  if (z < 16) return logGamma(z) - ((z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI));
  const square = z * z;
  return (
    (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) /
    z
  );
}

/** ln(1 ÷ (1 + e^−t)), the logarithm of a share with log-odds t. */
function logShare(t: number): number {
  return t > 0 ? -Math.log1p(Math.exp(-t)) : t - Math.log1p(Math.exp(t));
}

/**
 * ln of the density of the log-odds t, x^a (1 − x)^b ÷ B(a, b) with x = 1 ÷ (1 + e^−t); Loader's
 * form (2000), which keeps its digits for counts of millions.
 */
function logDensity({ a, b }: Beta, t: number): number {
  const whole = a + b;
  const powers = a * (logShare(t) - Math.log(a / whole)) + b * (logShare(-t) - Math.log(b / whole));
  const remainders = stirlingRemainder(whole) - stirlingRemainder(a) - stirlingRemainder(b);
  return powers + remainders + 0.5 * Math.log((a * b) / (2 * Math.PI * whole));
}

/** ln of the chance that the log-odds are below `t`. */
function logChanceBelow(beta: Beta, t: number): number {
  const { a, b } = beta;
  const x = Math.exp(logShare(t));
  if (x > (a + 1) / (a + b + 2)) {
    const above = Math.exp(logChanceBelow({ a: b, b: a }, -t));
    return Math.log1p(-Math.min(above, 1));
  }
  return logDensity(beta, t) - Math.log(a) + Math.log(continuedFraction(a, b, x));
}

/**
 * The incomplete beta function's continued fraction (DLMF 8.17.22) by Lentz' method, for shares up
 * to about the mean: some √(a + b) terms.
 */
function continuedFraction(a: number, b: number, x: number): number {
  let numerator = 1;
  let denominator = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = denominator;
  for (let m = 1; m < MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    denominator = 1 / (1 + even * denominator);
    numerator = 1 + even / numerator;
    fraction *= numerator * denominator;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    denominator = 1 / (1 + odd * denominator);
    numerator = 1 + odd / numerator;
    const factor = numerator * denominator;
    fraction *= factor;
    if (Math.abs(factor - 1) < ROUNDING) break;
  }
  return fraction;
}

/** The log-odds quantile of a chance in (0, 1), exact near shares of 0 and 1; NaN for NaN. */
export function betaLogOdds(beta: Beta, chance: number): number {
  if (Number.isNaN(beta.a + beta.b)) return NaN;
  const wanted = Math.log(chance);
  return boundary((t) => logChanceBelow(beta, t) < wanted, -FARTHEST_ODDS, FARTHEST_ODDS);
}

/** The share (0…1) quantile of a chance in (0, 1). */
export function betaQuantile(beta: Beta, chance: number): number {
  return Math.exp(logShare(betaLogOdds(beta, chance)));
}

/** The density of the share at `share`, above 0 and below 1. */
export function betaDensity(beta: Beta, share: number): number {
  return Math.exp(logDensity(beta, Math.log(share / (1 - share)))) / (share * (1 - share));
}

/** The chance, 0…1, that the share is at most `share` (0…1). NaN where anything is. */
export function betaChance(beta: Beta, share: number): number {
  if (Number.isNaN(beta.a + beta.b + share)) return NaN;
  if (share <= 0) return 0;
  return share >= 1 ? 1 : Math.exp(logChanceBelow(beta, Math.log(share / (1 - share))));
}

/**
 * The chance, 0…1, that `one` is above `other`, both independent: ∫ f_one F_other = ∫ f_other (1 −
 * F_one), over the narrower density's log-odds; to some 1e-11 of itself.
 */
export function chanceAbove(one: Beta, other: Beta): number {
  if (Number.isNaN(one.a + one.b + other.a + other.b)) return NaN;
  const height =
    width(one) < width(other)
      ? (t: number) => logDensity(one, t) + logChanceBelow(other, t)
      : (t: number) => logDensity(other, t) + logChanceBelow({ a: one.b, b: one.a }, -t);
  const peak = boundary((t) => height(t + 1e-3) > height(t), -FARTHEST_ODDS, FARTHEST_ODDS);
  const levels = FALLS.map((fall) => height(peak) - fall);
  const left = levels.map((level) => boundary((t) => height(t) < level, -FARTHEST_ODDS, peak));
  const right = levels.map((level) => boundary((t) => height(t) >= level, peak, FARTHEST_ODDS));
  const edges = [...left.toReversed(), peak, ...right];
  let sum = 0;
  for (let panel = 1; panel < edges.length; panel++) {
    const [from, to] = [edges[panel - 1] ?? peak, edges[panel] ?? peak];
    for (const [place, weight] of fortyPoints()) {
      sum += (to - from) * weight * Math.exp(height(from + place * (to - from)));
    }
  }
  return sum;
}

/** The approximate variance of the log-odds. */
function width({ a, b }: Beta): number {
  return 1 / a + 1 / b;
}

function boundary(holds: (t: number) => boolean, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return high;
}
