import type { ChartSeries, RowMark } from '../charts/series.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { aboutCount, aboutMoney, aboutMonth } from '../i18n/about.ts';
import { figureText, figureTexts, type FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import type { Course, CourseMetric } from '../model/courses.ts';
import { requiredLevers } from '../model/requiredLevers.ts';
import { burnedMoney } from '../model/spending.ts';
import { courseKeys, type CourseKey } from '../model/timeline.ts';
import { missingLevers, missingPlan, type Scenario } from '../scenario/scenario.ts';
import type { FilledMessage, TextFigure } from '../ui/textFigure.ts';
import { parameterFigure } from './parameter.ts';
import { namesOfMissing } from './levers.ts';

type Texts = Pick<Dictionary, 'order' | 'plan' | 'levers'>;

export type Courses = Readonly<Record<CourseKey, Course>>;

/** Lists missing parameters of the orders of work: levers, check, margin. */
export function missingNames(scenario: Scenario, t: Texts, isForMoney: boolean): string {
  const levers = missingLevers(scenario, requiredLevers[isForMoney ? 'cash' : 'contracts']);
  const figures = isForMoney ? missingPlan(scenario) : [];
  return [namesOfMissing(levers, t.levers), ...figures.map((key) => t.plan.short[key])]
    .filter((names) => names !== '')
    .join(', ');
}

/** Burned money as text; "none" where less was paid than the contracts cost at the goal. */
export function burnedText(
  { burned, spend }: Pick<Course['totals'], 'burned' | 'spend'>,
  style: FigureStyle,
  t: Pick<Dictionary, 'order'>,
): string {
  const money = burnedMoney(burned, spend);
  return money < 0 ? t.order.totals.none.spared : aboutMoney(money, style);
}

/** Burned money of a course, or what is spared below the cost at the goal; undefined without it. */
export function burnedMessage(
  course: CourseKey,
  { burned, spend }: Pick<Course['totals'], 'burned' | 'spend'>,
  style: FigureStyle,
  t: Pick<Dictionary, 'order'>,
): (FilledMessage & { readonly slots: Readonly<Record<'money', TextFigure>> }) | undefined {
  const sum = burnedMoney(burned, spend);
  if (!Number.isFinite(sum)) return undefined;
  const { nothingBurned, burnedSum, sparedSum } = t.order.charts;
  const text = sum === 0 ? nothingBurned : aboutMoney(Math.abs(sum), style);
  return {
    message: sum === 0 ? '{money}' : sum > 0 ? burnedSum : sparedSum,
    slots: { money: { metric: 'burned', course, value: burned, text } },
  };
}

/** Description of a course with the plan's figures. */
export function courseText(key: CourseKey, { plan }: Scenario, style: FigureStyle, t: Texts) {
  const { does, doesAtOnce } = t.order;
  if (key === 'conversionsFirst' && plan.tuneMonths === 0) return doesAtOnce.conversionsFirst;
  if (key === 'flowFirst' && plan.flowMonths === 0) return doesAtOnce.flowFirst;
  return fill(does[key], {
    tune: parameterFigure('tuneMonths', plan.tuneMonths, style, t.plan),
    share: parameterFigure('testShare', plan.testShare, style, t.plan),
    flow: parameterFigure('flowMonths', plan.flowMonths, style, t.plan),
  });
}

/** Total of each course: in a common form and exact, or why there is none. */
export function totalTexts(
  metric: CourseMetric,
  played: Courses,
  style: FigureStyle,
  t: Pick<Dictionary, 'order'>,
): Readonly<Record<CourseKey, string>> {
  const sums = courseKeys.map((key) => {
    const { totals } = played[key];
    return metric === 'burned' ? burnedMoney(totals.burned, totals.spend) : totals[metric];
  });
  const texts = figureTexts(sums, 'money', style);
  const text = (key: CourseKey) => {
    const at = courseKeys.indexOf(key);
    return totalText(metric, key, sums[at] ?? NaN, texts[at] ?? '', played, style, t);
  };
  return {
    conversionsFirst: text('conversionsFirst'),
    flowFirst: text('flowFirst'),
    neverTuned: text('neverTuned'),
  };
}

function totalText(
  metric: CourseMetric,
  key: CourseKey,
  value: number,
  sum: string,
  played: Courses,
  style: FigureStyle,
  t: Pick<Dictionary, 'order'>,
): string {
  const { totals } = played[key];
  const { none } = t.order.totals;
  if (Number.isFinite(value)) {
    if (metric === 'contracts') return figureText(value, 'contracts', style);
    if (metric === 'lowestCashDay' || metric === 'breakEvenDay') {
      return value === 0 ? t.order.totals.atOnce[metric] : figureText(value, 'days', style);
    }
    return metric === 'burned' && value < 0 ? none.spared : sum;
  }
  // With all contracts known, burned money lacks the cost at the goal.
  const isOpen = courseKeys.some((one) => Number.isNaN(played[one].totals.contracts));
  if (metric === 'burned' && !isOpen && Number.isFinite(totals.spend)) return none.burned;
  if (!Number.isFinite(totals.cash)) return none.missing;
  return metric === 'lowestCashDay' || metric === 'breakEvenDay' ? none[metric] : none.missing;
}

/** Labels at the lines' ends. */
export type CourseNames = Readonly<Record<CourseKey, string>>;

/** Cash series, with minimum and break-even marks. */
export function cashRows(
  played: Courses,
  names: CourseNames,
  style: FigureStyle,
  t: Pick<Dictionary, 'order'>,
): ChartSeries[] {
  return coursesWith(played, 'cash').map((key) => {
    const { days, totals } = played[key];
    const marks: RowMark[] = [];
    const figure = { course: key };
    if (Number.isFinite(totals.lowestCashDay)) {
      const text = fill(t.order.charts.lowest, {
        cash: aboutMoney(totals.lowestCash, style),
        month: aboutMonth(totals.lowestCashDay, style),
      });
      marks.push({
        day: totals.lowestCashDay,
        value: totals.lowestCash,
        shape: 'dot',
        // At the very end the line's own label says it.
        ...(totals.lowestCashDay < days.cash.length - 1
          ? { label: { ...figure, text, metric: 'lowestCash', value: totals.lowestCash } }
          : {}),
      });
    }
    if (totals.breakEvenDay > 0) {
      const month = aboutMonth(totals.breakEvenDay, style);
      marks.push({
        day: totals.breakEvenDay,
        value: days.cash[totals.breakEvenDay] ?? 0,
        shape: 'ring',
        label: {
          ...figure,
          text: fill(t.order.charts.breakEven, { month }),
          metric: 'breakEvenDay',
          value: totals.breakEvenDay,
        },
      });
    }
    return row(key, days.cash, aboutMoney(totals.cash, style), 'cash', totals.cash, marks, names);
  });
}

export function courseContractSeries(
  played: Courses,
  names: CourseNames,
  style: FigureStyle,
): ChartSeries[] {
  return coursesWith(played, 'contracts').map((key) => {
    const { days, totals } = played[key];
    const text = aboutCount(totals.contracts, 'contracts', style);
    return row(key, days.contracts, text, 'contracts', totals.contracts, [], names);
  });
}

function row(
  key: CourseKey,
  days: Float64Array,
  text: string,
  metric: CourseMetric,
  value: number,
  marks: readonly RowMark[],
  names: CourseNames,
): ChartSeries {
  const end = [{ text: names[key] }, { text, metric, course: key, value }];
  return { key, row: days, marks, end };
}

function coursesWith(played: Courses, metric: 'cash' | 'contracts'): CourseKey[] {
  return courseKeys.filter((key) => Number.isFinite(played[key].totals[metric]));
}
