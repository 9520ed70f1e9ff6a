import type { Dictionary } from '../i18n/dictionary.ts';
import { spokenFigure, type FigureStyle } from '../i18n/figure.ts';
import { leverKeys, leverOf } from '../model/levers.ts';
import { sides } from '../model/sides.ts';
import { figureOf, figuresOf, metricUnit } from '../model/metrics.ts';
import { isGiven, sameOn, sameValue, type Scenario } from '../scenario/scenario.ts';

/** More changed levers are another scenario, of which only outcomes are read out. */
const MOST_LEVERS = 2;

/** Spoken summary of a change: moved levers, then outcomes. Empty where no lever moved. */
export function spokenChange(
  before: Scenario,
  after: Scenario,
  style: FigureStyle,
  t: Pick<Dictionary, 'results' | 'levers'>,
): string {
  const moved = leverKeys.filter((key) => !sameOn(after, before, key));
  const levers = moved.map((key) => {
    const text = (value: number) =>
      isGiven(value) ? spokenFigure(value, leverOf(key).unit, style) : t.levers.notGiven;
    const changed = sides.filter((side) => !sameValue(after[side][key], before[side][key]));
    const parts = changed.map((side) => `${t.results[side]} ${text(after[side][key])}`);
    return `${t.levers.short[key]}: ${parts.join(', ')}.`;
  });
  const [old, now] = [figuresOf(before), figuresOf(after)];
  const outcomes = (['coca', 'contractsPerMonth', 'leadsInProgress'] as const)
    .filter((metric) => sides.some((side) => !sameValue(old[side][metric], now[side][metric])))
    .map((metric) => {
      const parts = sides.map((side) => {
        const value = figureOf(now, metric, side);
        const text = Number.isFinite(value)
          ? spokenFigure(value, metricUnit(metric), style)
          : isGiven(value)
            ? t.results.reasons.noContract
            : t.levers.notGiven;
        return `${t.results[side]} ${text}`;
      });
      return `${t.results.names[metric]}: ${parts.join(', ')}.`;
    });
  return [...(moved.length > MOST_LEVERS ? [] : levers), ...outcomes].join(' ');
}
