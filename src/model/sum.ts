/** The sum of values; 0 of none, NaN where one is. */
export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
