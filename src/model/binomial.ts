/** Part of the likeliest count's chance below which what follows no longer counts. */
const NEGLIGIBLE = 1e-20;

/**
 * The smallest counts out of `trials` (whole, from 0), each with the chance `chance` (0…1), whose
 * distribution function reaches the levels (0…1, rising): exact binomial quantiles. NaN for every
 * level where the chance is.
 *
 * Chances are taken relative to the likeliest count's, from which the rest follow by the ratio of
 * neighbours, and divided by their sum: no factorial is needed and nothing underflows that counts.
 */
export function binomialQuantiles(
  levels: readonly number[],
  trials: number,
  chance: number,
): readonly number[] {
  if (Number.isNaN(chance)) return levels.map(() => NaN);
  const likeliest = Math.min(trials, Math.floor((trials + 1) * chance));
  const odds = chance / (1 - chance);
  const below = chances((count) => count / ((trials - count + 1) * odds), likeliest, -1);
  const above = chances((count) => ((trials - count) / (count + 1)) * odds, likeliest, 1);
  const inOrder = [...below.toReversed(), 1, ...above];
  const whole = inOrder.reduce((sum, one) => sum + one, 0);
  const lowest = likeliest - below.length;
  return levels.map((level) => {
    let share = 0;
    for (const [at, one] of inOrder.entries()) {
      share += one / whole;
      if (share >= level) return lowest + at;
    }
    return lowest + inOrder.length - 1;
  });
}

/** Chances of the counts next to one, outwards, relative to its own. */
function chances(ratio: (count: number) => number, from: number, step: 1 | -1): number[] {
  const found: number[] = [];
  let relative = ratio(from);
  for (let count = from; relative > NEGLIGIBLE; relative *= ratio(count)) {
    found.push(relative);
    count += step;
  }
  return found;
}
