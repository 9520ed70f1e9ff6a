import type { ChartTableCell } from '../charts/chartTable.ts';
import type { Effect, FactorRow } from '../charts/factorRow.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { exactText, figureText, type FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import { shareText } from '../i18n/times.ts';
import { factorsOf, outcomes, elasticities, type Outcome } from '../model/factors.ts';
import { leverKeys, leverOf } from '../model/levers.ts';
import type { Figures } from '../model/metrics.ts';
import { isGiven, sides } from '../scenario/scenario.ts';
import { leverNames, namesOfMissing } from './levers.ts';

type Texts = Pick<Dictionary, 'factors' | 'levers'>;

/** The levers' parts of a change, in the order of the table of levers. */
export function factorRows(
  { levers }: Figures,
  outcome: Outcome,
  style: FigureStyle,
  t: Texts,
): readonly FactorRow[] {
  const factors = factorsOf(levers.now, levers.goal, outcome);
  return leverKeys.map((key) => {
    const { factor, share } = factors[key];
    const effect = elasticities[outcome][key] === 0 ? 'outside' : effectOf(factor);
    const { notes } = t.factors;
    return {
      key,
      owner: leverOf(key).owners[0],
      name: t.levers.names[key],
      effect,
      factor,
      share,
      factorText: figureText(factor, 'multiplier', style),
      shareText: shareText(share, style.locale),
      note: effect === 'outside' ? notes.outside[outcome] : effect === 'helps' ? '' : notes[effect],
    };
  });
}

/** The exact factors and shares of both outcomes, as a table. */
export function factorTable({ levers }: Figures, style: FigureStyle, t: Texts) {
  const { table, outcomes: names } = t.factors;
  const both = outcomes.map((outcome) => ({
    outcome,
    factors: factorsOf(levers.now, levers.goal, outcome),
  }));
  return {
    caption: table.caption,
    heads: [
      table.lever,
      ...outcomes.flatMap((outcome) =>
        [table.factor, table.share].map((head) => `${names[outcome]}: ${head}`),
      ),
    ],
    rows: leverKeys.map((key) => ({
      name: t.levers.names[key],
      cells: both.flatMap(({ outcome, factors }): ChartTableCell[] => {
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

/** Why factors or shares have no figure; empty where all have. */
export function factorReason(rows: readonly FactorRow[], { levers }: Figures, t: Texts): string {
  const { reasons } = t.factors;
  const inside = rows.filter(({ effect }) => effect !== 'outside');
  const missing = sides.flatMap((side) =>
    inside.filter(({ key }) => !isGiven(levers[side][key])).map(({ key }) => ({ side, key })),
  );
  if (missing.length > 0) {
    return fill(reasons.missing, { levers: namesOfMissing(missing, t.levers) });
  }
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
