import { exactText, figureText, figureTexts, type FigureStyle } from '../i18n/figure.ts';
import { bestOf } from '../model/best.ts';
import type { MultiplierMetric } from '../model/comparison.ts';
import { costedSides, type Costing } from '../model/costing.ts';
import { leverKeys, levers, type LeverKey } from '../model/levers.ts';
import { sides } from '../model/sides.ts';
import { figureOf, figuresOf, metricUnit, type Figures } from '../model/metrics.ts';
import type { ComparedScenarios } from '../scenario/comparisonLink.ts';
import { type Scenario } from '../scenario/scenario.ts';

/** Figures shown for both sides. */
export type PairMetric = LeverKey | 'coca' | 'contractsPerMonth';

export type NoFigure = 'missing' | 'nothing' | 'nothingInBase' | 'currency' | 'free' | 'atOnce';

export interface ComparisonCell {
  readonly values: { readonly now: number; readonly goal: number };
  readonly texts: { readonly now: string; readonly goal: string };
  /** All significant digits. */
  readonly exact: string;
  readonly isBest: boolean;
  readonly reason?: NoFigure;
}

export interface ComparisonRow<Metric = PairMetric | MultiplierMetric> {
  readonly metric: Metric;
  readonly data: Metric | 'fullCoca' | 'fullCocaMultiplier';
  readonly cells: readonly ComparisonCell[];
}

const outcomes = ['coca', 'contractsPerMonth'] as const;
const multipliers = ['contractsMultiplier', 'cocaMultiplier', 'cycleMultiplier'] as const;

const lower: ReadonlySet<string> = new Set([
  'coca',
  ...levers.filter(({ isBetterLower }) => isBetterLower).map(({ key }) => key),
]);

/** Rows: levers, outcomes by the costing, and each goal against the base's. */
export function compareRows(
  { scenarios, base }: ComparedScenarios,
  costing: Costing,
  locale: FigureStyle['locale'],
  words: FigureStyle['words'],
): {
  levers: ComparisonRow<PairMetric>[];
  outcomes: ComparisonRow<PairMetric>[];
  multipliers: ComparisonRow<MultiplierMetric>[];
} {
  const styles = scenarios.map(({ currency }) => ({ locale, currency, words }));
  const isOneCurrency = new Set(scenarios.map(({ currency }) => currency)).size < 2;
  const costed = scenarios.map((one) => ({ ...one, ...costedSides(costing, one) }));
  const pairs = (metric: PairMetric, of: readonly Scenario[]): ComparisonRow<PairMetric> => ({
    metric,
    data: metric === 'coca' && costing === 'full' ? 'fullCoca' : metric,
    cells: markBest(
      metric,
      metricUnit(metric) !== 'money' || isOneCurrency,
      of.map((one, at) => pairCell(figuresOf(one), metric, styles[at])),
    ),
  });
  return {
    levers: leverKeys.map((key) => pairs(key, scenarios)),
    outcomes: outcomes.map((metric) => pairs(metric, costed)),
    multipliers: multipliers.map((metric) => {
      const cells = costed.map((one) =>
        againstBase(metric, costed[base] ?? one, one, words, locale),
      );
      // Free or another currency: unknown whether it is best, so none is marked.
      const isComparable = cells.every(({ reason = 'missing' }) => beaten.has(reason));
      const isFull = metric === 'cocaMultiplier' && costing === 'full';
      const data = isFull ? 'fullCocaMultiplier' : metric;
      return { metric, data, cells: markBest(metric, isComparable, cells) };
    }),
  };
}

/** Reasons that exclude a scenario from being the best. */
const beaten: ReadonlySet<NoFigure> = new Set<NoFigure>(['missing', 'nothing']);

function pairCell(figures: Figures, metric: PairMetric, style?: FigureStyle): ComparisonCell {
  const values = {
    now: figureOf(figures, metric, 'now'),
    goal: figureOf(figures, metric, 'goal'),
  };
  const [now = '', goal = ''] = style
    ? figureTexts([values.now, values.goal], metricUnit(metric), style)
    : [];
  const reason = reasonOf(values.goal) ?? reasonOf(values.now);
  const exact = (value: number) => (style ? exactText(value, metricUnit(metric), style) : '');
  return {
    values,
    texts: { now, goal },
    exact: `${exact(values.now)} → ${exact(values.goal)}`,
    isBest: false,
    ...(reason && { reason }),
  };
}

/** A goal's multiplier against the base's goal. */
function againstBase(
  metric: MultiplierMetric,
  base: Scenario,
  scenario: Scenario,
  words: FigureStyle['words'],
  locale: FigureStyle['locale'],
): ComparisonCell {
  const isForeign = metric === 'cocaMultiplier' && base.currency !== scenario.currency;
  const figures = figuresOf({ now: base.goal, goal: scenario.goal });
  const value = isForeign ? NaN : figures[metric];
  const style = { locale, currency: scenario.currency, words };
  const reason = isForeign ? 'currency' : noMultiplier(metric, figures);
  return {
    values: { now: NaN, goal: value },
    texts: { now: '', goal: figureText(reason ? NaN : value, 'multiplier', style) },
    exact: exactText(reason ? NaN : value, 'multiplier', style),
    isBest: false,
    ...(reason && { reason }),
  };
}

function noMultiplier(metric: MultiplierMetric, figures: Figures): NoFigure | undefined {
  const [from = NaN, to = NaN] = sides.map((side) => figureOf(figures, compared[metric], side));
  if (Number.isFinite(figures[metric]) && Number.isFinite(to)) return undefined;
  if (Number.isNaN(from) || Number.isNaN(to)) return 'missing';
  // A goal of 0: a free contract, or a deal without cycle.
  if (metric === 'cocaMultiplier' && to === 0 && Number.isFinite(from)) return 'free';
  if (metric === 'cycleMultiplier') return 'atOnce';
  const none = metric === 'cocaMultiplier' ? Infinity : 0;
  return from === none && to !== none ? 'nothingInBase' : 'nothing';
}

const compared = {
  contractsMultiplier: 'contractsPerMonth',
  cocaMultiplier: 'coca',
  cycleMultiplier: 'cycle',
} as const satisfies Record<MultiplierMetric, PairMetric>;

function reasonOf(value: number): NoFigure | undefined {
  if (Number.isFinite(value)) return undefined;
  return Number.isNaN(value) ? 'missing' : 'nothing';
}

function markBest(
  metric: string,
  isComparable: boolean,
  cells: readonly ComparisonCell[],
): ComparisonCell[] {
  const goals = cells.map(({ values }) => values.goal);
  const best = isComparable ? bestOf(goals, lower.has(metric)) : NaN;
  const text = cells.find(({ values }) => values.goal === best)?.texts.goal;
  const areAlike = cells.every(({ texts }) => texts.goal === text);
  return cells.map((cell) => ({ ...cell, isBest: !areAlike && cell.texts.goal === text }));
}
