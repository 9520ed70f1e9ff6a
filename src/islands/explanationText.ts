import { equation, equationNames, type EquationName } from '../content/equations.ts';
import * as en from '../i18n/en/metrics.ts';
import { units as enUnits } from '../i18n/en/units.ts';
import { exactText } from '../i18n/figure.ts';
import type { Locale } from '../i18n/locale.ts';
import * as ru from '../i18n/ru/metrics.ts';
import { units as ruUnits } from '../i18n/ru/units.ts';
import { figureOf, metricUnit, type Figures, type Metric } from '../model/metrics.ts';
import type { Side } from '../model/levers.ts';
import { orderUnit, type OrderMetric } from '../model/orderMetrics.ts';

/** What there is to say of a figure: its name, its exact values, how it is computed. */
export interface Explanation {
  readonly name: string;
  readonly values: readonly string[];
  /** Absent for levers, which are given and not computed. */
  readonly equation?: string;
}

const texts = {
  en: { metrics: en.metrics, explanation: en.explanation, order: en.orderMetrics, units: enUnits },
  ru: { metrics: ru.metrics, explanation: ru.explanation, order: ru.orderMetrics, units: ruUnits },
} as const;

/** Explains one figure of a scenario; without a side, both of its sides. */
export function explain(
  metric: Metric,
  side: Side | undefined,
  figures: Figures,
  currency: string,
  locale: Locale,
): Explanation {
  const { metrics, explanation, units } = texts[locale];
  const unit = metricUnit(metric);
  const style = { locale, currency, words: units };
  const exact = (of?: Side) => {
    const value = figureOf(figures, metric, of);
    const text = Number.isFinite(value) ? exactText(value, unit, style) : explanation.none;
    return of ? `${explanation[of]}: ${text}` : text;
  };
  const values =
    unit === 'multiplier' ? [exact()] : side ? [exact(side)] : [exact('now'), exact('goal')];
  const name = metrics[metric];
  return isEquation(metric)
    ? { name, values, equation: `= ${equation(metric, locale).plain}` }
    : { name, values };
}

/** Explains a figure that is of neither side, but of a scenario between them. */
export function explainBetween(
  metric: Metric,
  value: number,
  currency: string,
  locale: Locale,
): Explanation {
  const { metrics, explanation, units } = texts[locale];
  const style = { locale, currency, words: units };
  const text = Number.isFinite(value)
    ? exactText(value, metricUnit(metric), style)
    : explanation.none;
  return {
    name: metrics[metric],
    values: [text],
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
  const { order, explanation, units } = texts[locale];
  const style = { locale, currency, words: units };
  const text = Number.isFinite(value)
    ? exactText(value, orderUnit(metric), style)
    : explanation.none;
  return { name: order[metric], values: [text] };
}

function isEquation(metric: Metric): metric is EquationName {
  return (equationNames as readonly string[]).includes(metric);
}
