import type { StageCounts } from '../charts/geometry/funnel.ts';
import type {
  ChartFigure,
  FunnelLabels,
  FunnelTableSide,
  StageLabel,
} from '../charts/geometry/funnelLabels.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { exactText, unitWord, type FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import { plainNumber } from '../i18n/number.ts';
import type { FunnelMetric } from '../model/funnel.ts';
import type { BothSides, LeverValues, Side } from '../model/levers.ts';
import { sides } from '../model/sides.ts';
import { missingOf } from '../scenario/scenario.ts';
import { leverNames } from './levers.ts';
import { figureOf, metricUnit, type Figures, type Metric } from '../model/metrics.ts';
import { requiredLevers } from '../model/requiredLevers.ts';
import { sideText } from './sideText.ts';

/** Per contract, or a month at the market's capacity. */
export const funnelViews = ['contract', 'month'] as const;

export type FunnelView = (typeof funnelViews)[number];

/** Metrics of the stages; per contract the last stage is the constant 1. */
export function stageMetrics(view: FunnelView): readonly (FunnelMetric | undefined)[] {
  return view === 'contract'
    ? ['visitsPerContract', 'leadsPerContract', undefined]
    : ['visitsPerMonth', 'leadsPerMonth', 'contractsPerMonth'];
}

/** What a side's squares count. */
export function stageCounts(figures: Figures, side: Side, view: FunnelView): StageCounts {
  const [visits, leads, contracts] = stageMetrics(view);
  const count = (metric: FunnelMetric | undefined) => (metric ? figures[side][metric] : 1);
  return { visits: count(visits), leads: count(leads), contracts: count(contracts) };
}

/** Why a side has no funnel: no contracts, or levers that are not given; undefined where it has. */
export function funnelAbsence(
  given: BothSides<LeverValues>,
  figures: Figures,
  side: Side,
  view: FunnelView,
  t: Pick<Dictionary, 'funnels' | 'levers'>,
): string | undefined {
  const counts = Object.values(stageCounts(figures, side, view));
  if (counts.every(Number.isFinite)) return undefined;
  if (!counts.some(Number.isNaN)) return t.funnels.nothing.zero[side];
  const needed = requiredLevers[view === 'contract' ? 'visitsPerContract' : 'contractsPerMonth'];
  const missing = missingOf(given[side], needed);
  return fill(t.funnels.nothing.missing[side], { levers: leverNames(missing, t.levers) });
}

/** What a small square of the funnels counts. */
export function squareText(
  visits: number,
  style: FigureStyle,
  t: Pick<Dictionary, 'funnels'>,
): string {
  if (visits === 1) return t.funnels.legend.one;
  return fill(t.funnels.legend.many, {
    count: plainNumber(style.locale, visits),
    visits: unitWord(visits, 'visits', style),
  });
}

export function funnelLabels(
  figures: Figures,
  side: Side,
  view: FunnelView,
  style: FigureStyle,
  t: Pick<Dictionary, 'funnels' | 'levers'>,
): FunnelLabels {
  const [visits, leads, contracts] = stageMetrics(view);
  const figure = (metric: Metric): ChartFigure => {
    const value = figureOf(figures, metric, side);
    return { metric, value, text: sideText(figures, metric, side, style) };
  };
  const stage = (
    metric: FunnelMetric | undefined,
    unit: 'visits' | 'leads' | 'contracts',
    cost: Metric,
  ): StageLabel => {
    const count = metric ? figure(metric) : { value: 1, text: '1' };
    return { count, noun: unitWord(count.value, unit, style), cost: figure(cost) };
  };
  return {
    title: t.funnels.sides[side],
    stages: {
      visits: stage(visits, 'visits', 'price'),
      leads: stage(leads, 'leads', 'costPerLead'),
      contracts: stage(contracts, 'contracts', 'coca'),
    },
    passages: {
      leads: { ...figure('cv1'), name: t.levers.short.cv1 },
      contracts: { ...figure('cv2'), name: t.levers.short.cv2 },
    },
  };
}

/** The funnels' table, in exact figures. */
export function funnelTable(figures: Figures, style: FigureStyle): readonly FunnelTableSide[] {
  return sides.map((side) => {
    const exact = (metric: Metric): ChartFigure => {
      const value = figureOf(figures, metric, side);
      return { metric, value, text: exactText(value, metricUnit(metric), style) };
    };
    const one: ChartFigure = { value: 1, text: '1' };
    return {
      side,
      rows: [
        {
          stage: 'visits',
          cells: [undefined, exact('visitsPerContract'), exact('visitsPerMonth'), exact('price')],
        },
        {
          stage: 'leads',
          cells: [
            exact('cv1'),
            exact('leadsPerContract'),
            exact('leadsPerMonth'),
            exact('costPerLead'),
          ],
        },
        {
          stage: 'contracts',
          cells: [exact('cv2'), one, exact('contractsPerMonth'), exact('coca')],
        },
      ],
    };
  });
}
