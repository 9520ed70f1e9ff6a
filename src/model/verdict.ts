import type { FunnelFigures } from './funnel.ts';
import type { Figures } from './metrics.ts';

/** What is the same on both sides before conversions come in. */
export type Opening = 'same' | 'price' | 'market' | 'both';

/** How the goal's contracts and their cost stand to now's. */
export type Balance =
  | 'moreCheaper'
  | 'moreDearer'
  | 'moreSame'
  | 'fewerCheaper'
  | 'fewerDearer'
  | 'fewerSame'
  | 'sameCheaper'
  | 'sameDearer';

/** The one thing to say about a scenario. */
export type Verdict =
  | { readonly kind: 'balance'; readonly opening: Opening; readonly balance: Balance }
  | {
      readonly kind:
        | 'equal'
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
  const cost = compareWithOne(figures.cocaMultiplier, 'Cheaper', 'Dearer');
  if (contracts === 'same' && cost === 'same') return { kind: 'equal' };
  const { now, goal } = figures.levers;
  const isSameMarket = now.market === goal.market;
  const isSamePrice = now.price === goal.price;
  return {
    kind: 'balance',
    opening: isSameMarket ? (isSamePrice ? 'same' : 'price') : isSamePrice ? 'market' : 'both',
    balance: `${contracts}${cost === 'same' ? 'Same' : cost}` as Balance,
  };
}

function compareWithOne<Above extends string, Below extends string>(
  ratio: number,
  above: Above,
  below: Below,
): Above | Below | 'same' {
  if (readsAsSame(ratio)) return 'same';
  return ratio > 1 ? above : below;
}
