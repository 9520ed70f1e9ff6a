import type { LabelWidths, Stage } from './geometry/funnels.ts';
import type { Metric } from '../model/metrics.ts';

/** A figure as it is written on a chart. */
export interface ChartFigure {
  readonly text: string;
  readonly value: number;
  /** Absent for what is no figure of the scenario: the one contract of "per contract". */
  readonly metric?: Metric;
}

/** What is written at one stage: how many, of what, and what one of them has cost so far. */
export interface StageLabel {
  readonly count: ChartFigure;
  readonly noun: string;
  readonly cost: ChartFigure;
}

/** What is written on one funnel. */
export interface FunnelLabels {
  readonly title: string;
  readonly stages: Readonly<Record<Stage, StageLabel>>;
  readonly passages: Readonly<Record<'leads' | 'contracts', ChartFigure & { name: string }>>;
}

/** Sizes of type on the chart, in pixels. */
export interface ChartType {
  readonly main: number;
  readonly small: number;
}

/** Mean width of a letter or digit of Golos Text as a share of its size, a little generous. */
const LETTER = 0.57;

/** Estimates how wide labels are; the picture is laid out before any browser has measured them. */
export function labelWidths(labels: FunnelLabels, costTemplate: string, type: ChartType): LabelWidths {
  const line = (text: string, size: number) => text.length * size * LETTER;
  const stage = ({ count, noun, cost }: StageLabel) =>
    Math.max(
      line(`${count.text} ${noun}`, type.main),
      line(costTemplate.replace('{cost}', cost.text), type.small),
    );
  const passage = ({ name, text }: FunnelLabels['passages']['leads']) =>
    line(`${name} ${text}`, type.small);
  return {
    stage: {
      visits: stage(labels.stages.visits),
      leads: stage(labels.stages.leads),
      contracts: stage(labels.stages.contracts),
    },
    passage: {
      leads: passage(labels.passages.leads),
      contracts: passage(labels.passages.contracts),
    },
  };
}
