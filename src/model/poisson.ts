import { fortyPoints } from './quadrature.ts';

export interface PoissonLevel {
  readonly chance: number;
  readonly deviation: number;
}

const LOW: PoissonLevel = { chance: 0.05, deviation: -1.6448536269514722 };
const HIGH: PoissonLevel = { chance: 0.95, deviation: 1.6448536269514722 };

/** Mean below which chances are summed, from which they are integrated. */
const SMALL = 100;

/**
 * Above the Cornish–Fisher expansion's error, below 0.012 from a mean of 100 on: a guess further
 * than this from a whole count needs no check.
 */
const GUESS_ERROR = 0.05;

export interface Band {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** The 5 % and 95 % quantiles of Poisson counts with the given means (0…1e12); NaN for NaN. */
export function poissonBand(means: Float64Array): Band {
  return {
    low: means.map((mean) => poissonQuantile(mean, LOW)),
    high: means.map((mean) => poissonQuantile(mean, HIGH)),
  };
}

/**
 * The smallest count whose distribution function at `mean` (0…1e12) reaches a level within three
 * deviations; NaN for NaN.
 */
export function poissonQuantile(mean: number, level: PoissonLevel): number {
  if (!(mean > 0)) return mean;
  return mean < SMALL ? summedQuantile(mean, level) : integratedQuantile(mean, level);
}

function summedQuantile(mean: number, { chance }: PoissonLevel): number {
  let count = 0;
  let term = Math.exp(-mean);
  let share = term;
  while (share < chance) {
    count += 1;
    term *= mean / count;
    share += term;
  }
  return count;
}

function integratedQuantile(mean: number, { chance, deviation }: PoissonLevel): number {
  const guess = mean + deviation * Math.sqrt(mean) + (deviation * deviation - 1) / 6 - 0.5;
  let count = Math.ceil(guess);
  if (Math.abs(guess - Math.round(guess)) > GUESS_ERROR) return count;
  let share = poissonShare(count, mean);
  while (share < chance) {
    count += 1;
    share += poissonMass(count, mean);
  }
  while (share - poissonMass(count, mean) >= chance) {
    share -= poissonMass(count, mean);
    count -= 1;
  }
  return count;
}

/**
 * The chance of at most `count` at a mean from 100, within a few deviations: P(exactly `count`) ·
 * ∫₀^∞ e^(−u) (1 + u ÷ mean)^count du, by the identity with the gamma law.
 */
function poissonShare(count: number, mean: number): number {
  const width = 11 * Math.sqrt(mean) + 20;
  let integral = 0;
  for (const [place, weight] of fortyPoints()) {
    const u = place * width;
    integral += weight * Math.exp(count * logExcess(u / mean) + ((count - mean) / mean) * u);
  }
  return poissonMass(count, mean) * integral * width;
}

/**
 * The chance of exactly `count` (from about 16): Loader's saddle-point form (2000), exact where
 * logarithms of factorials lose digits.
 */
function poissonMass(count: number, mean: number): number {
  const excess = count * logExcess((mean - count) / count);
  const stirling = (1 / 12 - (1 / 360 - 1 / 1260 / count ** 2) / count ** 2) / count;
  return Math.exp(excess - stirling) / Math.sqrt(2 * Math.PI * count);
}

/** ln(1 + x) − x, exact near 0. */
function logExcess(x: number): number {
  if (Math.abs(x) > 0.05) return Math.log1p(x) - x;
  let sum = 0;
  for (let i = 12; i >= 2; i--) sum = 1 / i - x * sum;
  return -x * x * sum;
}
