import { chanceHigher, multiplierRange } from '../model/counts.ts';
import { gate } from '../model/gate.ts';
import { numbersUnits, type NumbersMetric } from '../model/numbersMetrics.ts';
import { countColumns, periods, type CountColumn } from '../model/ownNumbers.ts';
import { weeksFigures } from '../model/weeks.ts';
import { hasCount } from '../scenario/ownNumbers.ts';
import { isGiven, type Scenario } from '../scenario/scenario.ts';
import { cellOf, unitText, type CsvRow, type RowStyle } from './csvCells.ts';
import { rangesOf } from './numbersFigures.ts';
import { weekName } from './weeks.ts';

/** Counts of periods and weeks, and their figures; empty without counts. */
export function numbersRows(scenario: Scenario, style: RowStyle): CsvRow[] {
  return [...countsRows(scenario, style), ...weeksRows(scenario, style)];
}

function countsRows(scenario: Scenario, style: RowStyle): CsvRow[] {
  const { counts, currency } = scenario;
  const { locale, t } = style;
  const given = periods.filter((period) => hasCount(counts[period]));
  const ofPeriods = given.flatMap((period) => {
    const part = `${t.takeAway.csv.parts.numbers}: ${t.numbers.sides[period]}`;
    const prefix = `counts.${period}`;
    const ranges = rangesOf(scenario, period, { locale, currency, words: t.units });
    return [
      ...countRows(counts[period], part, prefix, scenario, style),
      ...Object.values(ranges)
        .flatMap(({ counted, low, high }) => (counted ? [counted, low, high] : [low, high]))
        .map(({ metric, value }) =>
          metricRow(metric as NumbersMetric, value, part, prefix, scenario, style),
        ),
    ];
  });
  if (given.length < periods.length) return ofPeriods;
  const { before, after } = counts;
  const { low, high } = multiplierRange(before, after);
  const part = t.takeAway.csv.parts.numbers;
  const row = (metric: NumbersMetric, value: number, name: string) =>
    metricRow(metric, value, part, name, scenario, style);
  return [
    ...ofPeriods,
    ...(['cv1', 'cv2'] as const).map((lever) => ({
      ...row('chanceHigher', chanceHigher(lever, before, after), `counts.${lever}`),
      part: `${part}: ${t.levers.short[lever]}`,
    })),
    row('contractsMultiplierLow', low, 'counts'),
    row('contractsMultiplierHigh', high, 'counts'),
  ];
}

function weeksRows(scenario: Scenario, style: RowStyle): CsvRow[] {
  const { now, goal, plan, customer, department, weekly } = scenario;
  const { weeks, changed, began } = weekly;
  if (weeks.length === 0) return [];
  const { locale, t } = style;
  const { spread } = plan;
  const part = t.takeAway.csv.parts.weeks;
  const figures = weeksFigures(weeks, { cycle: now.cycle, spread, began });
  const sides = { now, goal, customer, department };
  const { pays, onTarget } = gate({ ...sides, weeks, changed, began, spread });
  const row = (metric: NumbersMetric, value: number, name = 'weeks', of = part) =>
    metricRow(metric, value, of, name, scenario, style);
  return [
    ...weeks.flatMap((week, at) => {
      const ofWeek = `${part}: ${weekName(at + 1, weekly, { locale }, t)}`;
      const name = `weeks.${at + 1}`;
      const due = figures.due[at] ?? NaN;
      return [
        ...countRows(week, ofWeek, name, scenario, style),
        row('weekCv1', week.leads / week.visits, name, ofWeek),
        row('dueLeads', due, name, ofWeek),
      ];
    }),
    row('ripeCv2', figures.ripeCv2),
    row('ripeCv2Low', figures.ripeCv2Range.low),
    row('ripeCv2High', figures.ripeCv2Range.high),
    row('naiveCv2', figures.naiveCv2),
    row('chancePays', pays.chance),
    ...(['cv1', 'cv2'] as const).map((lever) =>
      row(
        'chanceOnTarget',
        onTarget[lever].chance,
        `weeks.${lever}`,
        `${part}: ${t.levers.short[lever]}`,
      ),
    ),
  ];
}

function countRows(
  counts: Readonly<Record<CountColumn, number>>,
  part: string,
  prefix: string,
  scenario: Scenario,
  { t }: RowStyle,
): CsvRow[] {
  return countColumns
    .filter((column) => isGiven(counts[column]))
    .map((column) => ({
      part,
      figure: t.numbers.columns[column],
      name: `${prefix}.${column}`,
      unit: unitText(column, scenario, t),
      value: counts[column],
    }));
}

function metricRow(
  metric: NumbersMetric,
  value: number,
  part: string,
  prefix: string,
  scenario: Scenario,
  { t }: RowStyle,
): CsvRow {
  const unit = numbersUnits[metric];
  return {
    part,
    figure: t.systemMetrics[metric],
    name: `${prefix}.${metric}`,
    unit: unitText(unit, scenario, t),
    value: cellOf(value, unit, false, t),
  };
}
