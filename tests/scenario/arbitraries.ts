import fc from 'fast-check';
import { leverKeys, leverOf, type LeverKey, type LeverValues } from '../../src/model/levers.ts';
import { currencies } from '../../src/scenario/currency.ts';
import { roundDigits } from '../../src/scenario/decimal.ts';
import { tidyName } from '../../src/scenario/input.ts';
import { isAllowed, type Scenario } from '../../src/scenario/scenario.ts';

/** Any value that a lever may have, "not given" among them, at the digits that are kept. */
export function leverValue(key: LeverKey): fc.Arbitrary<number> {
  const [min, max] = leverOf(key).allowed;
  return fc
    .oneof(
      { arbitrary: fc.double({ min, max, noNaN: true }).map(roundDigits), weight: 8 },
      { arbitrary: fc.constantFrom(min, max, NaN), weight: 2 },
    )
    .filter((value) => Number.isNaN(value) || isAllowed(key, value));
}

/** Any five levers of one side. */
export const leverValues: fc.Arbitrary<LeverValues> = fc.record(
  Object.fromEntries(leverKeys.map((key) => [key, leverValue(key)])) as {
    [Key in LeverKey]: fc.Arbitrary<number>;
  },
);

/** Any valid scenario. */
export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  now: leverValues,
  goal: leverValues,
  currency: fc.constantFrom(...currencies),
  name: fc.string({ unit: 'binary', maxLength: 40 }).map(tidyName),
});
