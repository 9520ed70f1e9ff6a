import { figureTexts, type FigureStyle } from '../i18n/figure.ts';
import type { Side } from '../model/levers.ts';
import { figureOf, metricUnit, type Figures, type Metric } from '../model/metrics.ts';

/** A figure of one side, in a common form with the other's. */
export function sideText(figures: Figures, metric: Metric, side: Side, style: FigureStyle): string {
  const values = [figureOf(figures, metric, 'now'), figureOf(figures, metric, 'goal')];
  const [now = '', goal = ''] = figureTexts(values, metricUnit(metric), style);
  return side === 'now' ? now : goal;
}
