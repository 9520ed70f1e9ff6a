import { elasticities, factorsOf, outcomes, type Outcome } from './factors.ts';
import type { FunnelFigures } from './funnel.ts';
import type { LeverKey } from './levers.ts';
import type { Figures } from './metrics.ts';

export interface Cause {
  readonly key: Exclude<LeverKey, 'cycle'>;
  /** Contracts a month where the lever moves them, else COCA. */
  readonly outcome: Outcome;
  readonly factor: number;
  /** Goal ÷ now. */
  readonly ratio: number;
}

/** Contracts, then their cost, goal against now; not both the same. */
export type Balance = readonly ['more' | 'fewer' | 'same', 'cheaper' | 'dearer' | 'same'];

export type Verdict =
  | { readonly kind: 'balance'; readonly balance: Balance; readonly causes: readonly Cause[] }
  | { readonly kind: 'offset'; readonly causes: readonly Cause[] }
  | {
      readonly kind:
        | 'equal'
        | 'quicker'
        | 'slower'
        | 'none'
        | 'noneNow'
        | 'noneAtGoal'
        | 'noMarket'
        | 'noMarketNow'
        | 'noMarketAtGoal'
        | 'free'
        | 'freeNow'
        | 'freeAtGoal'
        | 'nowOnly'
        | 'missing';
    };

/** Distance from 1 that three shown digits hide. */
const SAME_WITHIN = 0.005;

/** Whether a ratio reads as "the same". */
export function readsAsSame(ratio: number): boolean {
  return Math.abs(ratio - 1) < SAME_WITHIN;
}

/** Judges a scenario, or says why its sides cannot be compared. */
export function verdictOf(figures: Figures): Verdict {
  const [now, goal] = [sideState(figures.now), sideState(figures.goal)];
  if (now === 'missing') return { kind: 'missing' };
  if (goal === 'missing') return { kind: now === 'paid' ? 'nowOnly' : 'missing' };
  const isNothing = (side: SideState) => side === 'noMarket' || side === 'none';
  if (isNothing(now) && isNothing(goal)) return { kind: now === goal ? now : 'none' };
  if (isNothing(now)) return { kind: now === 'noMarket' ? 'noMarketNow' : 'noneNow' };
  if (isNothing(goal)) return { kind: goal === 'noMarket' ? 'noMarketAtGoal' : 'noneAtGoal' };
  if (now === 'free') return { kind: goal === 'free' ? 'free' : 'freeNow' };
  if (goal === 'free') return { kind: 'freeAtGoal' };
  return balanceOf(figures);
}

type SideState = 'missing' | 'noMarket' | 'none' | 'free' | 'paid';

function sideState({ coca, contractsPerMonth, visitsPerMonth }: FunnelFigures): SideState {
  if (Number.isNaN(coca) || Number.isNaN(contractsPerMonth)) return 'missing';
  if (visitsPerMonth === 0) return 'noMarket';
  // A conversion that underflows counts as 0.
  if (contractsPerMonth === 0 || coca === Infinity) return 'none';
  return coca === 0 ? 'free' : 'paid';
}

function balanceOf(figures: Figures): Verdict {
  const contracts = compareWithOne(figures.contractsMultiplier, 'more', 'fewer');
  const cost = compareWithOne(figures.cocaMultiplier, 'cheaper', 'dearer');
  const causes = causesOf(figures);
  if (contracts !== 'same' || cost !== 'same') {
    return { kind: 'balance', balance: [contracts, cost], causes };
  }
  if (causes.length > 0) return { kind: 'offset', causes };
  const { now, goal } = figures.levers;
  // False for a cycle not given (NaN).
  if (goal.cycle < now.cycle) return { kind: 'quicker' };
  return { kind: goal.cycle > now.cycle ? 'slower' : 'equal' };
}

/** Levers that explain a change, in the order of the funnel. */
const EXPLAINING = ['market', 'cv1', 'cv2', 'price'] as const satisfies readonly Cause['key'][];

/**
 * Levers whose change is visible; those of one outcome multiply to its multiplier (the model's
 * section 2). The deal cycle moves neither outcome.
 */
function causesOf({ levers: { now, goal } }: Figures): Cause[] {
  return EXPLAINING.flatMap((key) => {
    const outcome = outcomes.findLast((one) => elasticities[one][key] !== 0);
    if (!outcome) return [];
    const { factor } = factorsOf(now, goal, outcome)[key];
    const ratio = goal[key] / now[key];
    return Number.isFinite(ratio) && ratio > 0 && !readsAsSame(ratio)
      ? [{ key, outcome, factor, ratio }]
      : [];
  });
}

function compareWithOne<Above extends string, Below extends string>(
  ratio: number,
  above: Above,
  below: Below,
): Above | Below | 'same' {
  if (readsAsSame(ratio)) return 'same';
  return ratio > 1 ? above : below;
}
