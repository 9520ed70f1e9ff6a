import { cocaOf, type SpendingInFull } from './costing.ts';
import { outcomes, elasticities } from './factors.ts';
import { funnel } from './funnel.ts';
import { leverOf, type LeverValues } from './levers.ts';
import { systemFigures } from './system.ts';
import { isAsked, seekKeys, type Limits, type SeekKey, type Target } from './target.ts';
import { isMet, settled } from './targetMet.ts';

/** The value at which one lever alone meets a target. */
export interface SingleLeverAnswer {
  readonly key: SeekKey;
  /** Where the target just holds, also where that is a step back; NaN where no allowed value does it. */
  readonly value: number;
  /** Whether there is one, and within the lever's limit where it has one. */
  readonly isReachable: boolean;
}

/** Rounds after which a cost that still rises with its lever is taken to have no end. */
const MOST_ROUNDS = 1000;

/** Unbounded: whether the answer is allowed is judged at its end. */
const noEnds = { cv1: Infinity, cv2: Infinity, price: 0, market: Infinity } as const;

/**
 * What each lever alone must be for a target to hold, with the others where they stand; in closed
 * form, and to the last digit. Where two things are asked for, the harder one decides. With spending,
 * COCA is in full, and the lowest value of a conversion or the market that holds is told.
 */
export function singleLeverAnswers(
  from: LeverValues,
  target: Target,
  limits: Limits,
  spending?: SpendingInFull,
): readonly SingleLeverAnswer[] {
  return seekKeys.map((key) => {
    const exact = isAsked(target) ? singleLeverValue(from, target, key, spending) : NaN;
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
  spending?: SpendingInFull,
): number {
  const isInFull = spending && !Number.isNaN(target.coca);
  const value = isInFull
    ? valueInFull(from, target, key, spending)
    : valueOnClicks(from, target, key);
  if (!(value > 0 && value < Infinity)) return NaN;
  return settled({ ...from, [key]: value }, target, [key], noEnds, spending)[key];
}

function valueOnClicks(from: LeverValues, target: Target, key: SeekKey): number {
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

/**
 * The same in full. The team's cost follows the lever where people are as many as are needed: from
 * nobody on it is raised to what the value takes that it would do for, until it does.
 */
function valueInFull(
  from: LeverValues,
  target: Target,
  key: SeekKey,
  { customer, department }: SpendingInFull,
): number {
  const contracts = only(target, 'contractsPerMonth');
  const forVisits = target.coca - customer.bonus * customer.averageCheck;
  if (key === 'price') {
    if (!isMet(from, contracts)) return NaN;
    const rest = cocaOf({ ...from, price: 0 }, { customer, department });
    return (target.coca - rest) * from.cv1 * from.cv2;
  }
  const least = Number.isNaN(target.contractsPerMonth) ? 0 : valueOnClicks(from, contracts, key);
  let fixed = customer.toolsCost;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const value = Math.max(least, valueFor(fixed, forVisits, from, key));
    const { team } = systemFigures({ ...from, [key]: value }, customer, department);
    if (!(team + customer.toolsCost > fixed)) return value;
    fixed = team + customer.toolsCost;
  }
  return NaN;
}

/** What a lever must be where so much is spent a month beside visits. */
function valueFor(fixed: number, forVisits: number, from: LeverValues, key: SeekKey): number {
  const { cv1, cv2, price, market } = from;
  if (key === 'market') return fixed / Math.max(0, forVisits * cv1 * cv2 - price);
  const other = key === 'cv1' ? cv2 : cv1;
  return (price + fixed / market) / (Math.max(0, forVisits) * other);
}

function only(target: Target, outcome: keyof Target): Target {
  return { coca: NaN, contractsPerMonth: NaN, [outcome]: target[outcome] };
}
