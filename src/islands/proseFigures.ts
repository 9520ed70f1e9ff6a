import { figureText, spokenFigure, type FigureStyle, type NounCase } from '../i18n/figure.ts';
import type { Side } from '../model/levers.ts';
import { figureOf, metricUnit, type Figures, type Metric } from '../model/metrics.ts';

/** A figure that was built into a text, and what it showed last. */
interface ProseFigure {
  readonly element: HTMLElement;
  readonly metric: Metric;
  readonly side: Side | undefined;
  readonly noun: NounCase | undefined;
  value?: number;
}

/**
 * Finds the figures that were built into a text. Gives back what brings them up to date, which
 * touches only those that have changed.
 */
export function proseFigures(root: ParentNode): (figures: Figures, style: FigureStyle) => void {
  const found = [...root.querySelectorAll<HTMLElement>('[data-live]')].map(proseFigure);
  let lastStyle: FigureStyle | undefined;
  return (figures, style) => {
    const isRestyled = style !== lastStyle;
    lastStyle = style;
    for (const one of found) {
      const value = figureOf(figures, one.metric, one.side);
      if (isRestyled || !Object.is(value, one.value)) show(one, value, style);
    }
  };
}

function proseFigure(element: HTMLElement): ProseFigure {
  const { metric, side, noun } = element.dataset;
  return {
    element,
    metric: metric as Metric,
    side: side as Side | undefined,
    noun: noun as NounCase | undefined,
  };
}

function show(one: ProseFigure, value: number, style: FigureStyle): void {
  const unit = metricUnit(one.metric);
  one.value = value;
  one.element.textContent = one.noun
    ? spokenFigure(value, unit, style, one.noun)
    : figureText(value, unit, style);
  if (Number.isFinite(value)) one.element.dataset['value'] = String(value);
  else delete one.element.dataset['value'];
}
