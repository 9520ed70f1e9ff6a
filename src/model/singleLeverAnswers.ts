import { outcomes, elasticities } from './factors.ts';
import { funnel } from './funnel.ts';
import { leverOf, type LeverValues } from './levers.ts';
import { isAsked, seekKeys, type Limits, type SeekKey, type Target } from './target.ts';
import { isMet, settled, type FullCosting } from './targetMet.ts';

/** The value at which one lever alone meets a target. */
export interface SingleLeverAnswer {
  readonly key: SeekKey;
  /** Where the target just holds, also where that is a step back; NaN where no allowed value does it. */
  readonly value: number;
  /** Whether there is one, and within the lever's limit where it has one. */
  readonly isReachable: boolean;
}

/** Unbounded: whether the answer is allowed is judged at its end. */
const noEnds = { cv1: Infinity, cv2: Infinity, price: 0, market: Infinity } as const;

/**
 * What each lever alone must be for a target to hold, with the others where they stand; in closed
 * form, and to the last digit. Where two things are asked for, the harder one decides. With a costing,
 * COCA is in full, and the lowest value of a conversion or the market that holds is told.
 */
export function singleLeverAnswers(
  from: LeverValues,
  target: Target,
  limits: Limits,
  costing?: FullCosting,
): readonly SingleLeverAnswer[] {
  return seekKeys.map((key) => {
    const exact = isAsked(target) ? singleLeverValue(from, target, key, costing) : NaN;
    const [lowest, highest] = leverOf(key).allowed;
    const value = exact >= lowest && exact <= highest ? exact : NaN;
    const limit = limits[key] ?? noEnds[key];
    return { key, value, isReachable: key === 'price' ? value >= limit : value <= limit };
  });
}

function singleLeverValue(
  from: LeverValues,
  target: Target,
  key: SeekKey,
  costing?: FullCosting,
): number {
  const value =
    costing && !Number.isNaN(target.coca)
      ? costing.leverValue(from, target, key)
      : valueOnClicks(from, target, key);
  if (!(value > 0 && value < Infinity)) return NaN;
  return settled({ ...from, [key]: value }, target, [key], noEnds, costing)[key];
}

/** The same on clicks alone, in closed form. */
export function valueOnClicks(from: LeverValues, target: Target, key: SeekKey): number {
  // Each outcome is proportional to the lever or to its inverse: what it is at 1 gives the rest.
  const atOne = funnel({ ...from, [key]: 1 });
  const values = outcomes
    .filter((outcome) => !Number.isNaN(target[outcome]))
    .flatMap((outcome) => {
      const power = elasticities[outcome][key];
      if (power === 0) return isMet(from, only(target, outcome)) ? [] : [NaN];
      return [power > 0 ? target[outcome] / atOne[outcome] : atOne[outcome] / target[outcome]];
    });
  return values.length > 0 ? Math.max(...values) : NaN;
}

function only(target: Target, outcome: keyof Target): Target {
  return { coca: NaN, contractsPerMonth: NaN, [outcome]: target[outcome] };
}
