import { equation, isEquation } from '../content/equations.ts';
import { leverEquation, type LeverEquationName } from '../content/leverEquations.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { exactText } from '../i18n/figure.ts';
import type { Locale } from '../i18n/locale.ts';
import { fill } from '../i18n/message.ts';
import {
  figureOf,
  metricUnit,
  type Figures,
  type Metric,
  type MetricUnit,
} from '../model/metrics.ts';
import { elasticities } from '../model/factors.ts';
import { leverFigureUnit, type LeverFigure } from '../model/leverMetrics.ts';
import type { Side } from '../model/levers.ts';
import { orderUnit, type OrderMetric } from '../model/orderMetrics.ts';
import { channelUnit, type ChannelMetric } from '../model/channelMetrics.ts';
import { systemUnit, type SystemMetric } from '../model/systemMetrics.ts';

/** Name, exact values and equation of a figure. */
export interface Explanation {
  readonly name: string;
  readonly values: readonly string[];
  /** Absent for levers. */
  readonly equation?: string;
}

export type ExplanationTexts = Pick<
  Dictionary,
  | 'metrics'
  | 'orderMetrics'
  | 'systemMetrics'
  | 'channelMetrics'
  | 'leverMetrics'
  | 'explanation'
  | 'levers'
  | 'units'
>;

/** Explains one figure of a scenario; without a side, both of its sides. */
export function explain(
  metric: Metric,
  side: Side | undefined,
  figures: Figures,
  currency: string,
  locale: Locale,
  t: ExplanationTexts,
): Explanation {
  const { metrics, explanation } = t;
  const unit = metricUnit(metric);
  const exact = (of?: Side) => {
    const text = exactly(figureOf(figures, metric, of), unit, currency, locale, t);
    return of ? `${explanation[of]}: ${text}` : text;
  };
  const values =
    unit === 'multiplier' ? [exact()] : side ? [exact(side)] : [exact('now'), exact('goal')];
  const name = metrics[metric];
  return isEquation(metric)
    ? { name, values, equation: `= ${equation(metric, locale).plain}` }
    : { name, values };
}

/** Explains a figure of an intermediate or sought scenario. */
export function explainBetween(
  metric: Metric,
  value: number,
  currency: string,
  locale: Locale,
  t: ExplanationTexts,
): Explanation {
  return {
    name: t.metrics[metric],
    values: [exactly(value, metricUnit(metric), currency, locale, t)],
    ...(isEquation(metric) ? { equation: `= ${equation(metric, locale).plain}` } : {}),
  };
}

/** Explains a figure of time or of the order of work. */
export function explainOrder(
  metric: OrderMetric,
  value: number,
  currency: string,
  locale: Locale,
  t: ExplanationTexts,
): Explanation {
  return {
    name: t.orderMetrics[metric],
    values: [exactly(value, orderUnit(metric), currency, locale, t)],
  };
}

/** Explains a figure of a customer's money or of the department. */
export function explainSystem(
  metric: SystemMetric,
  value: number,
  currency: string,
  locale: Locale,
  t: ExplanationTexts,
): Explanation {
  return {
    name: t.systemMetrics[metric],
    values: [exactly(value, systemUnit(metric), currency, locale, t)],
  };
}

/** Explains a figure of channels. */
export function explainChannel(
  metric: ChannelMetric,
  value: number,
  currency: string,
  locale: Locale,
  t: ExplanationTexts,
): Explanation {
  return {
    name: t.channelMetrics[metric],
    values: [exactly(value, channelUnit(metric), currency, locale, t)],
  };
}

/** Explains a lever's factor, share or step. */
export function explainLever(
  figure: LeverFigure,
  value: number,
  currency: string,
  locale: Locale,
  t: ExplanationTexts,
): Explanation {
  const { levers, leverMetrics } = t;
  const { lever } = figure;
  const isSpending = figure.outcome === 'fullCoca' && lever === 'price';
  const name =
    figure.kind === 'step'
      ? leverMetrics.step[figure.outcome]
      : leverMetrics[figure.kind][figure.outcome];
  const computed = equationOf(figure);
  return {
    name: fill(name, { lever: isSpending ? leverMetrics.spending : levers.names[lever] }),
    values: [exactly(value, leverFigureUnit(figure), currency, locale, t)],
    ...(computed ? { equation: leverEquation(computed, locale).plain } : {}),
  };
}

/** Equation of a lever's figure; undefined where the lever does not enter the outcome. */
function equationOf(figure: LeverFigure): LeverEquationName | undefined {
  if (figure.kind === 'share') return 'sharePart';
  if (figure.kind === 'step') return figure.outcome === 'coca' ? 'gain' : undefined;
  const outcome = figure.outcome === 'fullCoca' ? 'coca' : figure.outcome;
  const power = elasticities[outcome][figure.lever];
  if (power === 0) return undefined;
  return power > 0 === (figure.outcome === 'contractsPerMonth') ? 'rising' : 'falling';
}

function exactly(
  value: number,
  unit: MetricUnit,
  currency: string,
  locale: Locale,
  t: ExplanationTexts,
): string {
  const { explanation, units } = t;
  return Number.isFinite(value)
    ? exactText(value, unit, { locale, currency, words: units })
    : explanation.none;
}
