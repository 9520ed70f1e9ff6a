import { textWidth } from '../../charts/geometry/labels.ts';
import {
  legendSquare,
  placeApart,
  type FunnelMarks,
  type FunnelRoom,
  type Stage,
  type StageCounts,
} from '../../charts/geometry/funnels.ts';
import { spokenFigure, type FigureStyle } from '../../i18n/figure.ts';
import { figuresOf } from '../../model/metrics.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { FunnelView } from '../funnelText.ts';

/** Size of the type on a small funnel, in pixels. */
export const SMALL_TYPE = 12.5;

/** The room of one small funnel, in pixels. */
export const SMALL_ROOM: FunnelRoom = { width: 176, height: 200, passage: 22, label: 18 };

/** A small funnel and what is written on it; no marks where it has none. */
export interface SmallFunnel {
  readonly marks: FunnelMarks | undefined;
  readonly texts: Readonly<Record<Stage, string>>;
}

/** The goals' funnels, all on one scale, and a round count that its square shows. */
export function smallFunnels(
  scenarios: readonly Scenario[],
  view: FunnelView,
  locale: FigureStyle['locale'],
  words: FigureStyle['words'],
): { funnels: readonly SmallFunnel[]; square: { count: number; size: number } } {
  const drawn = scenarios.map((scenario) => {
    const { goal } = figuresOf(scenario);
    const counts: StageCounts =
      view === 'contract'
        ? { visits: goal.visitsPerContract, leads: goal.leadsPerContract, contracts: 1 }
        : {
            visits: goal.visitsPerMonth,
            leads: goal.leadsPerMonth,
            contracts: goal.contractsPerMonth,
          };
    const style = { locale, currency: scenario.currency, words };
    const texts = byStage((stage) => spokenFigure(counts[stage], stage, style));
    const stage = byStage((one) => textWidth(texts[one], SMALL_TYPE));
    return { counts, texts, labels: { title: 0, stage, passage: { leads: 0, contracts: 0 } } };
  });
  const { unit, marks } = placeApart(drawn, SMALL_ROOM);
  return {
    funnels: drawn.map(({ texts }, at) => ({ marks: marks[at], texts })),
    square: legendSquare(unit),
  };
}

function byStage<Value>(of: (stage: Stage) => Value): Record<Stage, Value> {
  return { visits: of('visits'), leads: of('leads'), contracts: of('contracts') };
}
