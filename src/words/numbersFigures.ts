import { figureText, type FigureStyle } from '../i18n/figure.ts';
import type { MetricUnit } from '../model/metrics.ts';
import { countsFigures, type Interval } from '../model/counts.ts';
import { loadedPrice } from '../model/customerFigures.ts';
import type { Side } from '../model/levers.ts';
import { numbersUnits } from '../model/numbersMetrics.ts';
import { periods, type Period } from '../model/ownNumbers.ts';
import { systemFigures } from '../model/system.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { TextFigure } from '../ui/textFigure.ts';
import type { NumbersTexts } from './numbers.ts';

/** Side whose price a period uses. */
export const sideOfPeriod = { before: 'now', after: 'goal' } as const satisfies Record<
  Period,
  Side
>;

export interface RangeFigures {
  readonly counted: TextFigure | undefined;
  readonly low: TextFigure;
  readonly high: TextFigure;
}

type RangeKey = keyof typeof rangeNames;

const rangeNames = {
  cv1: ['cv1Low', 'cv1High'],
  cv2: ['cv2Low', 'cv2High'],
  coca: ['cocaLow', 'cocaHigh'],
  fullCoca: ['fullCocaLow', 'fullCocaHigh'],
} as const;

/** Figures of one period, at the price of its side. */
export function rangesOf(
  scenario: Scenario,
  period: Period,
  style: FigureStyle,
): Readonly<Record<RangeKey, RangeFigures>> {
  const side = sideOfPeriod[period];
  const counts = scenario.counts[period];
  const [levers, customer] = [scenario[side], scenario.customer[side]];
  const { team } = systemFigures(levers, customer, scenario.department[side]);
  const figures = countsFigures(counts, levers.price);
  const full = countsFigures(counts, loadedPrice(levers, team + customer.toolsCost)).cocaRange;
  const bonus = customer.bonus * customer.averageCheck;
  const figure = (metric: keyof typeof numbersUnits, value: number): TextFigure => ({
    metric,
    side,
    value,
    text: textOf(value, numbersUnits[metric], style),
  });
  const ends = (key: RangeKey, { low, high }: Interval) => ({
    low: figure(rangeNames[key][0], low),
    high: figure(rangeNames[key][1], high),
  });
  return {
    cv1: { counted: figure('countedCv1', figures.cv1), ...ends('cv1', figures.cv1Range) },
    cv2: { counted: figure('countedCv2', figures.cv2), ...ends('cv2', figures.cv2Range) },
    coca: { counted: figure('countedCoca', figures.coca), ...ends('coca', figures.cocaRange) },
    fullCoca: {
      counted: undefined,
      ...ends('fullCoca', { low: full.low + bonus, high: full.high + bonus }),
    },
  };
}

export interface RangeRow {
  readonly key: RangeKey;
  readonly name: string;
  readonly cells: readonly (RangeFigures & { readonly message: string })[];
}

export function rangeRows(
  scenario: Scenario,
  style: FigureStyle,
  { numbers }: Pick<NumbersTexts, 'numbers'>,
): readonly RangeRow[] {
  const words = numbers.figures;
  const ranges = periods.map((period) => rangesOf(scenario, period, style));
  return (['cv1', 'cv2', 'coca', 'fullCoca'] as const).map((key) => ({
    key,
    name: words.names[key],
    cells: ranges.map((of) => {
      const range = of[key];
      const isKnown = Number.isFinite(range.low.value);
      const isOpen = !Number.isFinite(range.high.value);
      return { ...range, message: isKnown ? (isOpen ? words.atLeast : words.range) : words.none };
    }),
  }));
}

function textOf(value: number, unit: MetricUnit, style: FigureStyle): string {
  const isShare = unit === 'fraction' && Number.isFinite(value);
  return figureText(isShare ? Number(value.toPrecision(3)) : value, unit, style);
}
