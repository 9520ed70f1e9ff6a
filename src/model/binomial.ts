import { betaChance } from './beta.ts';

/**
 * Exact binomial quantiles: the smallest counts of `trials` (whole, 0 to 1e10) of the chance
 * `chance` (0…1) whose distribution function reaches the levels (in (0, 1)); NaN for NaN. By
 * bisection, as P(hits ≤ count) = P(Beta(count + 1, trials − count) > chance) (DLMF 8.17.5).
 */
export function binomialQuantiles(
  levels: readonly number[],
  trials: number,
  chance: number,
): readonly number[] {
  if (Number.isNaN(chance)) return levels.map(() => NaN);
  const share = (count: number) => 1 - betaChance({ a: count + 1, b: trials - count }, chance);
  return levels.map((level) => {
    let [below, reached] = [-1, trials];
    while (reached - below > 1) {
      const middle = Math.floor((below + reached) / 2);
      if (share(middle) >= level) reached = middle;
      else below = middle;
    }
    return reached;
  });
}
