import { betaChance } from './beta.ts';

/**
 * The smallest counts out of `trials` (whole, from 0 to some 1e10), each with the chance `chance`
 * (0…1), whose distribution function reaches the levels (above 0, below 1): exact binomial
 * quantiles. NaN for every level where the chance is.
 *
 * At most `count` hits are as likely as a Beta(count + 1, trials − count) share above the chance
 * (DLMF 8.17.5), so that a search by halves takes as few steps for millions as for hundreds.
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
