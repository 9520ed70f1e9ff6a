import { outcomes, elasticities } from './factors.ts';
import { funnel } from './funnel.ts';
import { leverOf, type LeverValues } from './levers.ts';
import { isAsked, seekKeys, type Limits, type SeekKey, type Target } from './target.ts';
import { isMet, settled, type FullCosting } from './targetMet.ts';

/** A lever's value that meets a target alone. */
export interface SingleLeverAnswer {
  readonly key: SeekKey;
  /** Also where the target leaves room; NaN where no allowed value meets it. */
  readonly value: number;
  /** Whether a value exists within the lever's limit. */
  readonly isReachable: boolean;
}

/** No bounds: the answer is checked afterwards. */
const noEnds = { cv1: Infinity, cv2: Infinity, price: 0, market: Infinity } as const;

/**
 * What each lever alone must be for a target, others held, in closed form and exact; the harder of
 * two parts decides. With a costing, COCA is in full, and of a conversion or the market the least
 * value is returned.
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

/** The same on clicks alone. */
export function valueOnClicks(from: LeverValues, target: Target, key: SeekKey): number {
  // An outcome is proportional to the lever or to its inverse.
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
