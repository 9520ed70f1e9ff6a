import type { Side } from '../../model/levers.ts';
import { GAP, type LabelWidths, type Stage } from './funnel.ts';
import { BETWEEN } from './funnels.ts';
import { textWidth } from './labels.ts';
import type { Metric } from '../../model/metrics.ts';

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

/** The most of a picture's width that labels may take where it is too narrow: marks come first. */
const MOST = 0.86;

/** Type that leaves room for the marks where labels are long and the picture is narrow. */
export function typeThatFits(
  labels: Readonly<Record<Side, FunnelLabels>>,
  costTemplate: string,
  width: number,
  usual: ChartType,
): ChartType {
  const needed = (['now', 'goal'] as const).reduce((sum, side) => {
    const { title, stage, passage } = labelWidths(labels[side], costTemplate, usual);
    return sum + title / 2 + GAP + Math.max(...Object.values(stage), ...Object.values(passage));
  }, BETWEEN);
  const share = Math.min(1, (width * MOST) / needed);
  return { main: usual.main * share, small: usual.small * share };
}

/** Estimates how wide labels are; the picture is laid out before any browser has measured them. */
export function labelWidths(
  labels: FunnelLabels,
  costTemplate: string,
  type: ChartType,
): LabelWidths {
  const stage = ({ count, noun, cost }: StageLabel) =>
    Math.max(
      textWidth(`${count.text} ${noun}`, type.main),
      textWidth(costTemplate.replace('{cost}', cost.text), type.small),
    );
  const passage = ({ name, text }: FunnelLabels['passages']['leads']) =>
    textWidth(`${name} ${text}`, type.small);
  return {
    title: textWidth(labels.title, type.main),
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

/** One side of the table that tells what the funnels show. */
export interface FunnelTableSide {
  readonly side: Side;
  readonly rows: readonly {
    readonly stage: Stage;
    /** Conversion, per contract, per month, cost of one; empty where a stage has none. */
    readonly cells: readonly (ChartFigure | undefined)[];
  }[];
}
