import type { Side } from '../../model/levers.ts';
import { sides } from '../../model/sides.ts';
import { GAP, type LabelWidths, type Stage } from './funnel.ts';
import { BETWEEN } from './funnels.ts';
import { textWidth } from './labels.ts';
import type { Metric } from '../../model/metrics.ts';

export interface ChartFigure {
  readonly text: string;
  readonly value: number;
  /** Absent for the constant 1 of "per contract". */
  readonly metric?: Metric;
}

export interface StageLabel {
  readonly count: ChartFigure;
  readonly noun: string;
  readonly cost: ChartFigure;
}

export interface FunnelLabels {
  readonly title: string;
  readonly stages: Readonly<Record<Stage, StageLabel>>;
  readonly passages: Readonly<Record<'leads' | 'contracts', ChartFigure & { name: string }>>;
}

export interface ChartType {
  readonly main: number;
  readonly small: number;
}

/** Maximum share of a narrow picture's width for labels. */
const MOST = 0.86;

/** Type size that leaves space for the marks. */
export function typeThatFits(
  labels: Readonly<Record<Side, FunnelLabels>>,
  costTemplate: string,
  width: number,
  usual: ChartType,
): ChartType {
  const needed = sides.reduce((sum, side) => {
    const { title, stage, passage } = labelWidths(labels[side], costTemplate, usual);
    return sum + title / 2 + GAP + Math.max(...Object.values(stage), ...Object.values(passage));
  }, BETWEEN);
  const share = Math.min(1, (width * MOST) / needed);
  return { main: usual.main * share, small: usual.small * share };
}

/** Titles are bolder than other labels, whose weight is measured. */
const SEMIBOLD = 1.05;

/** Estimated label widths, since the build cannot measure. */
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
    title: textWidth(labels.title, type.main) * SEMIBOLD,
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

export interface FunnelTableSide {
  readonly side: Side;
  readonly rows: readonly {
    readonly stage: Stage;
    /** Conversion, per contract, per month, cost of one; empty where a stage has none. */
    readonly cells: readonly (ChartFigure | undefined)[];
  }[];
}
