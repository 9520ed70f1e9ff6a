import fc from 'fast-check';
import { leverKeys, leverOf, type LeverKey, type LeverValues } from '../../src/model/levers.ts';
import {
  planParameters,
  type Plan,
  type PlanKey,
  type PlanParameter,
} from '../../src/model/plan.ts';
import type { Target } from '../../src/model/target.ts';
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

/** Any valid plan. */
const plans: fc.Arbitrary<Plan> = fc.record(
  Object.fromEntries(planParameters.map((row) => [row.key, planValue(row)])) as {
    [Key in PlanKey]: fc.Arbitrary<Plan[Key]>;
  },
);

function planValue({ allowed, choices, mayBeMissing }: PlanParameter): fc.Arbitrary<number> {
  if (choices) return fc.constantFrom(...choices);
  const [min, max] = allowed;
  const given = fc.double({ min, max, noNaN: true }).map(roundDigits);
  const allowedOnes = given.filter((value) => value >= min && value <= max);
  return mayBeMissing ? fc.oneof(allowedOnes, fc.constant(NaN)) : allowedOnes;
}

const aims = fc.oneof(
  fc.double({ min: 1e-6, max: 1e12, noNaN: true }).map(roundDigits),
  fc.constant(NaN),
);

/** Any target. */
const targets: fc.Arbitrary<Target> = fc.record({ coca: aims, contractsPerMonth: aims });

/** Any valid scenario. */
export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  now: leverValues,
  goal: leverValues,
  plan: plans,
  target: targets,
  currency: fc.constantFrom(...currencies),
  name: fc.string({ unit: 'binary', maxLength: 40 }).map(tidyName),
});
