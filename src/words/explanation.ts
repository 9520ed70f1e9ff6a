import { chapters, type ChapterMetrics } from '../chapters.ts';
import { equation, isEquation } from '../content/equations.ts';
import { leverEquation, type LeverEquationName } from '../content/leverEquations.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { exactText, type FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import { elasticities } from '../model/factors.ts';
import { leverFigure, leverFigureUnit, type LeverFigure } from '../model/leverMetrics.ts';
import type { Side } from '../model/levers.ts';
import { sides } from '../model/sides.ts';
import {
  figureOf,
  metricUnit,
  type Figures,
  type Metric,
  type MetricUnit,
} from '../model/metrics.ts';

export interface Explanation {
  readonly name: string;
  readonly values: readonly string[];
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
>;

/** Data attributes of a figure's element. */
export type FigureAttributes = Readonly<
  Partial<Record<'side' | 'between' | 'outcome' | 'channel' | 'basis' | 'value', string>>
>;

/** Prefixes of figures of an answer or a step, which belong to no side. */
const ELSEWHERE = /^(answer|next)\./;

/** Explains a figure by name, exact value and equation; the funnel's are computed. */
export function explanationOf(
  metric: string,
  attributes: FigureAttributes,
  figures: Figures,
  style: FigureStyle,
  t: ExplanationTexts,
): Explanation {
  const value = Number(attributes.value ?? NaN);
  const ofLever = leverFigure(metric, attributes.outcome ?? '');
  if (ofLever) return explainLever(ofLever, value, style, t);
  const area = areaOf(metric, attributes);
  if (area) {
    const names: Readonly<Record<string, string>> = t[area.texts];
    const unit = area.units[metric];
    if (unit) return { name: names[metric] ?? '', values: [exactly(value, unit, style, t)] };
  }
  const isElsewhere = attributes.between !== undefined || ELSEWHERE.test(metric);
  const base = metric.replace(ELSEWHERE, '') as Metric;
  return {
    name: t.metrics[base],
    values: isElsewhere
      ? [exactly(value, metricUnit(base), style, t)]
      : bothOrOne(base, attributes.side as Side | undefined, figures, style, t),
    ...(isEquation(base) ? { equation: `= ${equation(base, style.locale).plain}` } : {}),
  };
}

/** A figure's chapter, by its marks where metrics share a name. */
function areaOf(metric: string, attributes: FigureAttributes) {
  const areas = chapters.flatMap((chapter): ChapterMetrics[] =>
    'metrics' in chapter ? [chapter.metrics] : [],
  );
  const named = areas.filter(({ units }) => Object.hasOwn(units, metric));
  const isMarked = ({ marks = [] }: ChapterMetrics) =>
    marks.some((mark) => attributes[mark] !== undefined);
  return named.find(isMarked) ?? named.find(({ marks }) => !marks);
}

function bothOrOne(
  metric: Metric,
  side: Side | undefined,
  figures: Figures,
  style: FigureStyle,
  t: ExplanationTexts,
): readonly string[] {
  const unit = metricUnit(metric);
  const exact = (of?: Side) => exactly(figureOf(figures, metric, of), unit, style, t);
  if (unit === 'multiplier') return [exact()];
  const shown: readonly Side[] = side ? [side] : sides;
  return shown.map((of) => `${t.explanation[of]}: ${exact(of)}`);
}

function explainLever(
  figure: LeverFigure,
  value: number,
  style: FigureStyle,
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
    values: [exactly(value, leverFigureUnit(figure), style, t)],
    ...(computed ? { equation: leverEquation(computed, style.locale).plain } : {}),
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
  style: FigureStyle,
  { explanation }: ExplanationTexts,
): string {
  return Number.isFinite(value) ? exactText(value, unit, style) : explanation.none;
}
