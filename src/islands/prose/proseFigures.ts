import { figureText, spokenFigure, type FigureStyle, type NounCase } from '../../i18n/figure.ts';
import type { Outcome } from '../../model/factors.ts';
import type { LeverKey, Side } from '../../model/levers.ts';
import {
  figureOf,
  metricUnit,
  type Figures,
  type Metric,
  type MetricUnit,
} from '../../model/metrics.ts';
import { stepGain } from '../../model/stepGain.ts';

/** A figure that was built into a text, and what it showed last. */
interface ProseFigure {
  readonly element: HTMLElement;
  readonly text: Text;
  readonly unit: MetricUnit;
  readonly read: (figures: Figures) => number;
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
      const value = one.read(figures);
      if (isRestyled || !Object.is(value, one.value)) show(one, value, style);
    }
  };
}

function proseFigure(element: HTMLElement): ProseFigure {
  const text = new Text();
  element.replaceChildren(text);
  const noun = element.dataset['noun'] as NounCase | undefined;
  const side = element.dataset['side'] as Side | undefined;
  const lever = element.dataset['stepGain'] as LeverKey | undefined;
  if (lever && side) {
    const outcome = element.dataset['outcome'] as Outcome;
    const read = ({ levers }: Figures) => stepGain(levers[side], lever, outcome);
    return { element, text, noun, unit: metricUnit(outcome), read };
  }
  const metric = element.dataset['metric'] as Metric;
  const read = (figures: Figures) => figureOf(figures, metric, side);
  return { element, text, noun, unit: metricUnit(metric), read };
}

function show(one: ProseFigure, value: number, style: FigureStyle): void {
  const { unit } = one;
  one.value = value;
  // The text alone, not the node: a new one would be styled and set as if it had never been there.
  one.text.data = one.noun
    ? spokenFigure(value, unit, style, one.noun)
    : figureText(value, unit, style);
  if (Number.isFinite(value)) one.element.dataset['value'] = String(value);
  else delete one.element.dataset['value'];
}
