import type { OptionalFigure } from '../ui/textFigure.ts';
import type { Effect, FactorRow } from '../charts/factorRow.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { exactText, figureText, type FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import { NO_FIGURE } from '../i18n/number.ts';
import { shareText } from '../i18n/times.ts';
import {
  factorsOf,
  outcomes,
  elasticities,
  type FactorOutcome,
  type Outcome,
} from '../model/factors.ts';
import type { Costing } from '../model/costing.ts';
import {
  leverKeys,
  leverOf,
  type BothSides,
  type LeverKey,
  type LeverValues,
  type Side,
} from '../model/levers.ts';
import { sides } from '../model/sides.ts';
import type { Figures } from '../model/metrics.ts';
import { readsAsSame } from '../model/verdict.ts';
import { isGiven } from '../scenario/scenario.ts';
import { leverNames, namesOfMissing } from './levers.ts';

type Texts = Pick<Dictionary, 'factors' | 'costing' | 'levers'>;

/** `data-outcome` of factors, by costing. */
export function factorOutcome(outcome: Outcome, costing: Costing): FactorOutcome {
  return outcome === 'coca' && costing === 'full' ? 'fullCoca' : outcome;
}

/** Name of a lever's factor; in full, the price includes all spending. */
function factorName(key: LeverKey, outcome: FactorOutcome, t: Texts): string {
  return key === 'price' && outcome === 'fullCoca' ? t.costing.spending : t.levers.names[key];
}

export function factorRows(
  { levers }: Figures,
  outcome: Outcome,
  costing: Costing,
  style: FigureStyle,
  t: Texts,
): readonly FactorRow[] {
  const shown = factorOutcome(outcome, costing);
  const factors = factorsOf(levers.now, levers.goal, outcome);
  return leverKeys.map((key) => {
    const { factor, share } = factors[key];
    const effect = elasticities[outcome][key] === 0 ? 'outside' : effectOf(factor);
    const { notes } = t.factors;
    return {
      key,
      owner: leverOf(key).owners[0],
      name: factorName(key, shown, t),
      effect,
      factor,
      share,
      factorText: figureText(factor, 'multiplier', style),
      shareText: shareText(share, style.locale),
      note:
        effect === 'outside'
          ? shown === 'fullCoca'
            ? t.costing.through
            : notes.outside[outcome]
          : effect === 'helps'
            ? ''
            : notes[effect],
    };
  });
}

/** The exact factors and shares of both outcomes, as a table. */
export function factorTable({ levers }: Figures, costing: Costing, style: FigureStyle, t: Texts) {
  const { table } = t.factors;
  const names = { ...t.factors.outcomes, ...t.costing.names };
  const both = outcomes.map((outcome) => ({
    outcome: factorOutcome(outcome, costing),
    factors: factorsOf(levers.now, levers.goal, outcome),
  }));
  return {
    caption: table.caption,
    heads: [
      table.lever,
      ...both.flatMap(({ outcome }) =>
        [table.factor, table.share].map((head) => `${names[outcome]}: ${head}`),
      ),
    ],
    rows: leverKeys.map((key) => ({
      name: factorName(key, both[0]?.outcome ?? 'coca', t),
      cells: both.flatMap(({ outcome, factors }): OptionalFigure[] => {
        const { factor, share } = factors[key];
        const cell = (metric: string, value: number, unit: 'multiplier' | 'fraction') => ({
          text: exactText(value, unit, style),
          metric: `${metric}.${key}`,
          outcome,
          value,
        });
        return [cell('factor', factor, 'multiplier'), cell('share', share, 'fraction')];
      }),
    })),
  };
}

/** Both outcomes and their multiplier, above and below the factors. */
export function factorEnds(
  figures: Figures,
  outcome: Outcome,
  costing: Costing,
  style: FigureStyle,
  t: Pick<Dictionary, 'factors'>,
) {
  const shown = factorOutcome(outcome, costing);
  const end = (side: Side) => {
    const value = figures[side][outcome];
    const text = figureText(value, outcome === 'coca' ? 'money' : 'contracts', style);
    return {
      name: t.factors[side],
      figure: {
        metric: shown,
        value,
        side,
        text: outcome === 'coca' ? text : fill(t.factors.perMonth, { value: text }),
      },
    };
  };
  const metric = outcome === 'coca' ? 'cocaMultiplier' : 'contractsMultiplier';
  const multiplier = figures[metric];
  return {
    now: end('now'),
    goal: end('goal'),
    whole: {
      metric: shown === 'fullCoca' ? 'fullCocaMultiplier' : metric,
      value: multiplier,
      // A goal without contracts has no multiplier.
      text: multiplier === 0 ? NO_FIGURE : figureText(multiplier, 'multiplier', style),
    },
  };
}

/** Whether the goal is worse than now in an outcome, and reads so. */
export function isGoalWorse(figures: Figures, outcome: Outcome): boolean {
  const multiplier = figures[outcome === 'coca' ? 'cocaMultiplier' : 'contractsMultiplier'];
  return multiplier < 1 && !readsAsSame(multiplier);
}

/** Why factors or shares are undefined; empty where none is. */
export function factorReason(
  rows: readonly FactorRow[],
  { levers }: Figures,
  given: BothSides<LeverValues>,
  t: Texts,
): string {
  const { reasons } = t.factors;
  const inside = rows.filter(({ effect }) => effect !== 'outside');
  const missing = sides.flatMap((side) =>
    inside.filter(({ key }) => !isGiven(given[side][key])).map(({ key }) => ({ side, key })),
  );
  if (missing.length > 0) {
    return fill(reasons.missing, { levers: namesOfMissing(missing, t.levers) });
  }
  const isCosted = inside.some(({ key }) => key === 'price');
  if (isCosted && sides.some((side) => !isGiven(levers[side].price))) return t.costing.open;
  const named = (of: readonly FactorRow[]) =>
    leverNames(
      of.map(({ key }) => key),
      t.levers,
    );
  const open = inside.filter(({ factor }) => Number.isNaN(factor));
  if (open.length > 0) return fill(reasons.fromZero, { levers: named(open) });
  const zero = inside.filter(({ factor }) => factor === 0);
  if (zero.length > 0) return fill(reasons.toZero, { levers: named(zero) });
  if (inside.every(({ share }) => isGiven(share))) return '';
  return inside.every(({ effect }) => effect === 'same') ? reasons.equal : reasons.cancelled;
}

function effectOf(factor: number): Effect {
  if (Number.isNaN(factor)) return 'unknown';
  if (factor === 1) return 'same';
  return factor > 1 ? 'helps' : 'harms';
}
