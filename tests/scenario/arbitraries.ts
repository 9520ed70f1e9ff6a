import fc from 'fast-check';
import { allows } from '../../src/model/allowed.ts';
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
import type { Scenario } from '../../src/scenario/scenario.ts';
import { evenly, spreadOverDecades } from '../model/arbitraries.ts';

/** Any number between two, tiny ones and those that people write, at the digits that are kept. */
function between(min: number, max: number): fc.Arbitrary<number> {
  return fc
    .oneof(
      fc.double({ min, max, noNaN: true }),
      evenly(min, max),
      spreadOverDecades(Math.max(min, max * 1e-9), max),
    )
    .map(roundDigits);
}

/** Any value that a lever may have, "not given" among them, at the digits that are kept. */
export function leverValue(key: LeverKey): fc.Arbitrary<number> {
  const [min, max] = leverOf(key).allowed;
  return fc
    .oneof(
      { arbitrary: between(min, max), weight: 8 },
      { arbitrary: fc.constantFrom(min, max, NaN), weight: 2 },
    )
    .filter((value) => Number.isNaN(value) || allows(leverOf(key), value));
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
  const allowedOnes = between(min, max).filter((value) => value >= min && value <= max);
  return mayBeMissing ? fc.oneof(allowedOnes, fc.constant(NaN)) : allowedOnes;
}

const aims = fc.oneof(between(1e-6, 1e12), fc.constant(NaN));

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
