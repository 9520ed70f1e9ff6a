import { leverKeys, type LeverKey, type LeverValues } from './levers.ts';
import { ratio } from './ratio.ts';
import { sum } from './sum.ts';

/** Outcomes by which levers are ranked. */
export type Outcome = 'coca' | 'contractsPerMonth';

/** COCA in full: all spending in the price of a visit. */
export type FactorOutcome = Outcome | 'fullCoca';

export const outcomes = ['coca', 'contractsPerMonth'] as const satisfies readonly Outcome[];

/** One lever's part in an outcome's change from now to goal. */
export interface Factor {
  /** Above 1 for the goal, below 1 against it. */
  readonly factor: number;
  /** Its part of the change's logarithm; parts add up to 1, some may be negative. */
  readonly share: number;
}

/** |Sum of logarithms| ÷ sum of their sizes below which shares are rounding. */
const CANCELLED = 1e-12;

/** Exponents of levers in each outcome, a product of powers by the model's section 2. */
export const elasticities: Readonly<Record<Outcome, Readonly<Record<LeverKey, -1 | 0 | 1>>>> = {
  coca: { cv1: -1, cv2: -1, price: 1, cycle: 0, market: 0 },
  contractsPerMonth: { cv1: 1, cv2: 1, price: 0, cycle: 0, market: 1 },
};

/**
 * Splits an outcome's multiplier (COCA now ÷ goal, contracts goal ÷ now) exactly into a factor a
 * lever; shares are ln factor ÷ ln multiplier. A factor is NaN where its ratio is; shares also
 * where a factor is 0 or nothing changed in all.
 */
export function factorsOf(
  now: LeverValues,
  goal: LeverValues,
  outcome: Outcome,
): Readonly<Record<LeverKey, Factor>> {
  const entries = leverKeys.map((key) => {
    const power = elasticities[outcome][key];
    if (power === 0) return [key, 1] as const;
    // COCA improves by falling.
    const rises = outcome === 'coca' ? power < 0 : power > 0;
    return [key, rises ? ratio(goal[key], now[key]) : ratio(now[key], goal[key])] as const;
  });
  const logs = entries.map(([, factor]) => Math.log(factor));
  const whole = sum(logs);
  const isWhole = Math.abs(whole) > CANCELLED * sum(logs.map(Math.abs)) && Number.isFinite(whole);
  return Object.fromEntries(
    entries.map(([key, factor]) => [
      key,
      { factor, share: isWhole ? Math.log(factor) / whole : NaN },
    ]),
  ) as Record<LeverKey, Factor>;
}
