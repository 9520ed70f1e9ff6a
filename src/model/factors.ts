import { leverKeys, type LeverKey, type LeverValues } from './levers.ts';
import { ratio } from './ratio.ts';

/** What levers are ranked by: cost of a contract, or contracts that the market gives. */
export type Outcome = 'coca' | 'contractsPerMonth';

/** COCA in full has the whole spend in the price of a visit. */
export type FactorOutcome = Outcome | 'fullCoca';

export const outcomes = ['coca', 'contractsPerMonth'] as const satisfies readonly Outcome[];

/** The contribution of one lever to the change of an outcome from now to goal. */
export interface Factor {
  /** Above 1 the lever works for the goal, below 1 against it; 1 where it changes nothing. */
  readonly factor: number;
  /** Its part of the whole change on the log scale; the parts add up to 1, some may be negative. */
  readonly share: number;
}

/** Smallest part that levers pulling apart may leave of their changes before shares lose meaning. */
const CANCELLED = 1e-12;

/**
 * Which way an outcome follows each lever: it is a product, proportional to each lever (1), to its
 * inverse (−1), or it does not depend on it (0). By the model's section 2.
 */
export const elasticities: Readonly<Record<Outcome, Readonly<Record<LeverKey, -1 | 0 | 1>>>> = {
  coca: { cv1: -1, cv2: -1, price: 1, cycle: 0, market: 0 },
  contractsPerMonth: { cv1: 1, cv2: 1, price: 0, cycle: 0, market: 1 },
};

/**
 * Splits the multiplier of an outcome (COCA now ÷ goal, contracts goal ÷ now) into one factor a
 * lever. Their product is the multiplier, in whatever order, so that the split is exact; so are
 * the shares, ln factor ÷ ln multiplier. A factor is NaN where its ratio is (a lever not given, or
 * 0 to start from); shares are NaN where a factor is NaN or 0, or where nothing changed in all.
 */
export function factorsOf(
  now: LeverValues,
  goal: LeverValues,
  outcome: Outcome,
): Readonly<Record<LeverKey, Factor>> {
  const entries = leverKeys.map((key) => {
    const power = elasticities[outcome][key];
    if (power === 0) return [key, 1] as const;
    // COCA improves by falling: what drives it up works against the goal.
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

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
