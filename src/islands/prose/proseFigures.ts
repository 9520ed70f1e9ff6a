import { figureText, spokenFigure, type FigureStyle, type NounCase } from '../../i18n/figure.ts';
import type { Outcome } from '../../model/factors.ts';
import type { LeverKey, Side } from '../../model/levers.ts';
import { figureOf, metricUnit, type Figures, type Metric } from '../../model/metrics.ts';
import { sideText } from '../../words/sideText.ts';
import { stepGain } from '../../model/stepGain.ts';

interface ProseFigure {
  readonly element: HTMLElement;
  readonly text: Text;
  readonly read: (figures: Figures) => number;
  readonly write: (value: number, figures: Figures, style: FigureStyle) => string;
  value?: number;
}

/** Finds figures in built text; returns an update of what differs. */
export function proseFigures(root: ParentNode): (figures: Figures, style: FigureStyle) => void {
  const found = [...root.querySelectorAll<HTMLElement>('[data-live]')].map(proseFigure);
  return (figures, style) => {
    for (const one of found) {
      const value = one.read(figures);
      const text = one.write(value, figures, style);
      if (text !== one.text.data || !Object.is(value, one.value)) show(one, value, text);
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
    const write: ProseFigure['write'] = (value, _, style) =>
      figureText(value, metricUnit(outcome), style);
    return { element, text, read, write };
  }
  const metric = element.dataset['metric'] as Metric;
  const unit = metricUnit(metric);
  const read = (figures: Figures) => figureOf(figures, metric, side);
  const write: ProseFigure['write'] = (value, figures, style) => {
    if (noun) return spokenFigure(value, unit, style, noun);
    return side ? sideText(figures, metric, side, style) : figureText(value, unit, style);
  };
  return { element, text, read, write };
}

function show(one: ProseFigure, value: number, text: string): void {
  one.value = value;
  // The text node is kept: a new one would be laid out anew.
  one.text.data = text;
  if (Number.isFinite(value)) one.element.dataset['value'] = String(value);
  else delete one.element.dataset['value'];
}
