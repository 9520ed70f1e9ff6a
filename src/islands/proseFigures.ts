import { figureText, spokenFigure, type FigureStyle } from '../i18n/figure.ts';
import { figureOf, metricUnit, type Figures, type Metric } from '../model/metrics.ts';
import type { Side } from '../model/levers.ts';

/** Brings the figures that were built into a text up to date; touches only what has changed. */
export function renderProseFigures(root: ParentNode, figures: Figures, style: FigureStyle): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-live]')) {
    const metric = element.dataset['metric'] as Metric;
    const value = figureOf(figures, metric, element.dataset['side'] as Side | undefined);
    const unit = metricUnit(metric);
    const noun = element.dataset['noun'] as 'count' | 'of' | undefined;
    const text = noun ? spokenFigure(value, unit, style, noun) : figureText(value, unit, style);
    if (element.textContent !== text) element.textContent = text;
    if (!Number.isFinite(value)) delete element.dataset['value'];
    else if (element.dataset['value'] !== String(value)) element.dataset['value'] = String(value);
  }
}
