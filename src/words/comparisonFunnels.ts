import { textWidth } from '../charts/geometry/labels.ts';
import type { FunnelMarks, FunnelSpace, Stage, StageCounts } from '../charts/geometry/funnel.ts';
import { legendSquare, placeApart } from '../charts/geometry/funnels.ts';
import { spokenFigure, type FigureStyle } from '../i18n/figure.ts';
import { funnel } from '../model/funnel.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { stageMetrics, type FunnelView } from './funnels.ts';
import type { NoFigure } from './comparison.ts';

/** In pixels. */
export const SMALL_TYPE = 12.5;

export const SMALL_SPACE: FunnelSpace = { width: 176, height: 200, passage: 22, label: 18 };

export interface SmallFunnel {
  readonly marks: FunnelMarks | undefined;
  readonly reason: NoFigure;
  readonly texts: Readonly<Record<Stage, string>>;
}

/** The goals' funnels on one scale, and a round count for the legend. */
export function smallFunnels(
  scenarios: readonly Scenario[],
  view: FunnelView,
  locale: FigureStyle['locale'],
  words: FigureStyle['words'],
): { funnels: readonly SmallFunnel[]; square: { count: number; size: number } } {
  const drawn = scenarios.map((scenario) => {
    const goal = funnel(scenario.goal);
    const [visits, leads, contracts] = stageMetrics(view).map((metric) =>
      metric ? goal[metric] : 1,
    ) as [number, number, number];
    const counts: StageCounts = { visits, leads, contracts };
    const style = { locale, currency: scenario.currency, words };
    const texts = byStage((stage) => spokenFigure(counts[stage], stage, style));
    const stage = byStage((one) => textWidth(texts[one], SMALL_TYPE));
    return { counts, texts, labels: { title: 0, stage, passage: { leads: 0, contracts: 0 } } };
  });
  const { unit, marks } = placeApart(drawn, SMALL_SPACE);
  return {
    funnels: drawn.map(({ counts, texts }, at) => ({
      marks: marks[at],
      texts,
      reason: Object.values(counts).some(Number.isNaN) ? 'missing' : 'nothing',
    })),
    square: legendSquare(unit),
  };
}

function byStage<Value>(of: (stage: Stage) => Value): Record<Stage, Value> {
  return { visits: of('visits'), leads: of('leads'), contracts: of('contracts') };
}
