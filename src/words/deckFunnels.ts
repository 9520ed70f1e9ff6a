import type { FunnelSpace, StageCounts } from '../charts/geometry/funnel.ts';
import {
  labelWidths,
  typeThatFits,
  type ChartType,
  type FunnelLabels,
  type StageLabel,
} from '../charts/geometry/funnelLabels.ts';
import { placeFunnels, type FunnelsPicture } from '../charts/geometry/funnels.ts';
import { NARROW_BELOW } from '../charts/geometry/pictureSize.ts';
import type { Side } from '../model/levers.ts';
import type { DeckStepKey } from '../scenario/deck.ts';
import { figuresFor, isBetween, type DeckView } from './deck.ts';
import { funnelLabels, stageCounts, type FunnelView } from './funnels.ts';

export interface DeckSpace {
  readonly width: number;
  readonly height: number;
  readonly base: number;
}

export interface DeckFunnels {
  readonly view: FunnelView;
  readonly labels: Readonly<Record<Side, FunnelLabels>>;
  readonly type: ChartType;
  /** Template of the line below a count. */
  readonly each: string;
  readonly top: number;
  readonly picture: FunnelsPicture;
}

/** Steps with a common scale, so that unchanged marks stay still. */
const stepsOfView: Readonly<Record<FunnelView, readonly DeckStepKey[]>> = {
  month: ['now', 'comparison'],
  contract: ['cost', 'cv1', 'cv2'],
};

const nothing: StageCounts = { visits: NaN, leads: NaN, contracts: NaN };

/** Type of pairs that would otherwise go below the least legible size, in pixels. */
const COMPACT: ChartType = { main: 13, small: 12 };

/** The funnels of a step on the common scale of all steps of its view. */
export function deckFunnels(
  deck: Omit<DeckView, 'time' | 'played'>,
  space: DeckSpace,
): DeckFunnels {
  const { key } = deck.step;
  const view = stepsOfView.month.includes(key) ? 'month' : 'contract';
  const { width, height, base } = space;
  const usual =
    width < NARROW_BELOW ? { main: 13.5, small: 12 } : { main: base * 1.15, small: base };
  const top = base * 1.9;
  const within = {
    width,
    height: height - top,
    passage: usual.small * 1.75,
    label: usual.small * 2.4,
  };
  const place = (of: DeckStepKey, inside: FunnelSpace) => placed(of, view, deck, usual, inside);
  const units = stepsOfView[view].map((of) => place(of, within).picture.unit);
  const most = Math.min(...units.filter((unit) => unit > 0));
  return { view, top, ...place(key, { ...within, most }) };
}

function placed(
  key: DeckStepKey,
  view: FunnelView,
  { scenario, figures, style, t }: Pick<DeckView, 'scenario' | 'figures' | 'style' | 't'>,
  usual: ChartType,
  space: FunnelSpace,
): Pick<DeckFunnels, 'labels' | 'type' | 'each' | 'picture'> {
  const of = figuresFor(key, scenario, figures);
  const isAlone = key === 'now' || key === 'cost';
  const goal = funnelLabels(of, 'goal', view, style, t);
  const full = {
    now: funnelLabels(of, 'now', view, style, t),
    goal: { ...goal, title: isBetween(key) ? t.present.between[key] : goal.title },
  };
  const fitting = isAlone ? usual : typeThatFits(full, t.funnels.each, space.width, usual);
  const isCompact = fitting.small < COMPACT.small;
  const labels = isCompact ? { now: compact(full.now), goal: compact(full.goal) } : full;
  const each = isCompact ? '{cost}' : t.funnels.each;
  const type = isCompact ? typeThatFits(labels, each, space.width, COMPACT) : fitting;
  const counts = {
    now: stageCounts(of, 'now', view),
    goal: isAlone ? nothing : stageCounts(of, 'goal', view),
  };
  const widths = {
    now: labelWidths(labels.now, each, type),
    goal: labelWidths(labels.goal, each, type),
  };
  return { labels, type, each, picture: placeFunnels(counts, widths, space) };
}

/** Labels with the noun below the count, since the cost is among the large figures. */
function compact({ stages, ...labels }: FunnelLabels): FunnelLabels {
  const stage = ({ count, noun }: StageLabel): StageLabel => ({
    count,
    noun: '',
    cost: { value: count.value, text: noun },
  });
  return {
    ...labels,
    stages: {
      visits: stage(stages.visits),
      leads: stage(stages.leads),
      contracts: stage(stages.contracts),
    },
  };
}
