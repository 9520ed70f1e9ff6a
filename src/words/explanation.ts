import { equation, isEquation } from '../content/equations.ts';
import { leverEquation, type LeverEquationName } from '../content/leverEquations.ts';
import { levers as enLevers } from '../i18n/en/levers.ts';
import * as en from '../i18n/en/metrics.ts';
import { units as enUnits } from '../i18n/en/units.ts';
import { exactText } from '../i18n/figure.ts';
import type { Locale } from '../i18n/locale.ts';
import { fill } from '../i18n/message.ts';
import { levers as ruLevers } from '../i18n/ru/levers.ts';
import * as ru from '../i18n/ru/metrics.ts';
import { units as ruUnits } from '../i18n/ru/units.ts';
import { bindShortWords } from '../i18n/typography.ts';
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

/** What there is to say of a figure: its name, its exact values, how it is computed. */
export interface Explanation {
  readonly name: string;
  readonly values: readonly string[];
  /** Absent for levers, which are given and not computed. */
  readonly equation?: string;
}

const texts = bindShortWords({
  en: {
    metrics: en.metrics,
    orderMetrics: en.orderMetrics,
    leverMetrics: en.leverMetrics,
    explanation: en.explanation,
    levers: enLevers,
    units: enUnits,
  },
  ru: {
    metrics: ru.metrics,
    orderMetrics: ru.orderMetrics,
    leverMetrics: ru.leverMetrics,
    explanation: ru.explanation,
    levers: ruLevers,
    units: ruUnits,
  },
});

/** Explains one figure of a scenario; without a side, both of its sides. */
export function explain(
  metric: Metric,
  side: Side | undefined,
  figures: Figures,
  currency: string,
  locale: Locale,
): Explanation {
  const { metrics, explanation } = texts[locale];
  const unit = metricUnit(metric);
  const exact = (of?: Side) => {
    const text = exactly(figureOf(figures, metric, of), unit, currency, locale);
    return of ? `${explanation[of]}: ${text}` : text;
  };
  const values =
    unit === 'multiplier' ? [exact()] : side ? [exact(side)] : [exact('now'), exact('goal')];
  const name = metrics[metric];
  return isEquation(metric)
    ? { name, values, equation: `= ${equation(metric, locale).plain}` }
    : { name, values };
}

/** Explains a figure that is of neither side, but of another scenario: between them, or sought. */
export function explainBetween(
  metric: Metric,
  value: number,
  currency: string,
  locale: Locale,
): Explanation {
  return {
    name: texts[locale].metrics[metric],
    values: [exactly(value, metricUnit(metric), currency, locale)],
    ...(isEquation(metric) ? { equation: `= ${equation(metric, locale).plain}` } : {}),
  };
}

/** Explains a figure of time or of the order of work by what it is and its exact value. */
export function explainOrder(
  metric: OrderMetric,
  value: number,
  currency: string,
  locale: Locale,
): Explanation {
  return {
    name: texts[locale].orderMetrics[metric],
    values: [exactly(value, orderUnit(metric), currency, locale)],
  };
}

/** Explains what one lever did to an outcome, or what one step of it would do. */
export function explainLever(
  figure: LeverFigure,
  value: number,
  currency: string,
  locale: Locale,
): Explanation {
  const { levers, leverMetrics } = texts[locale];
  const { lever } = figure;
  const name =
    figure.kind === 'step'
      ? leverMetrics.step[figure.outcome]
      : leverMetrics[figure.kind][figure.outcome];
  const computed = equationOf(figure);
  return {
    name: fill(name, { lever: levers.names[lever] }),
    values: [exactly(value, leverFigureUnit(figure), currency, locale)],
    ...(computed ? { equation: leverEquation(computed, locale).plain } : {}),
  };
}

/** By which equation such a figure is computed; none where its lever has no part in the outcome. */
function equationOf(figure: LeverFigure): LeverEquationName | undefined {
  if (figure.kind === 'share') return 'sharePart';
  if (figure.kind === 'step') return figure.outcome === 'coca' ? 'gain' : undefined;
  const power = elasticities[figure.outcome][figure.lever];
  if (power === 0) return undefined;
  return power > 0 === (figure.outcome === 'contractsPerMonth') ? 'rising' : 'falling';
}

function exactly(value: number, unit: MetricUnit, currency: string, locale: Locale): string {
  const { explanation, units } = texts[locale];
  return Number.isFinite(value)
    ? exactText(value, unit, { locale, currency, words: units })
    : explanation.none;
}
