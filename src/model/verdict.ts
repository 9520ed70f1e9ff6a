import { elasticities, factorsOf, outcomes, type Outcome } from './factors.ts';
import type { FunnelFigures } from './funnel.ts';
import type { LeverKey } from './levers.ts';
import type { Figures } from './metrics.ts';

export interface Cause {
  readonly key: Exclude<LeverKey, 'cycle'>;
  /** The outcome that it is judged by: contracts a month where it moves them, else COCA. */
  readonly outcome: Outcome;
  readonly factor: number;
  /** The lever at the goal ÷ now. */
  readonly ratio: number;
}

/** Contracts, then their cost, at the goal against now; not "same" in both. */
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

/** Ratios closer to 1 than this read as "the same" at the three digits that are shown. */
const SAME_WITHIN = 0.005;

/** Whether a ratio of two figures, from 0, reads as "the same" where it is shown. */
export function readsAsSame(ratio: number): boolean {
  return Math.abs(ratio - 1) < SAME_WITHIN;
}

/** Judges a scenario: better, worse, mixed, equal, or why the sides cannot be compared. */
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
  // A conversion too small to be told from 0 counts as 0.
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
  // False for NaN: a cycle that is not given.
  if (goal.cycle < now.cycle) return { kind: 'quicker' };
  return { kind: goal.cycle > now.cycle ? 'slower' : 'equal' };
}

/** Levers that explain a change, in the order in which they come into play: visits first. */
const EXPLAINING = ['market', 'cv1', 'cv2', 'price'] as const satisfies readonly Cause['key'][];

/**
 * The levers that make the goal another one than now, as far as they read as another figure. Those
 * of the same outcome multiply to its multiplier (the model's section 2). The deal cycle is none of
 * them: it moves neither outcome.
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
