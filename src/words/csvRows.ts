import { chapters, type ChapterKey } from '../chapters.ts';
import { equation, isEquation } from '../content/equations.ts';
import { playCourses, type CourseMetric } from '../model/courses.ts';
import { taktDay } from '../model/contractsOverTime.ts';
import { leverKeys } from '../model/levers.ts';
import { figureOf, figuresOf, metricUnit, type Metric } from '../model/metrics.ts';
import { orderUnits } from '../model/orderMetrics.ts';
import { orderKeys } from '../model/parameters.ts';
import { burnedMoney } from '../model/spending.ts';
import { courseKeys } from '../model/timeline.ts';
import type { CsvCell } from '../scenario/csv.ts';
import { channelRows } from './csvChannels.ts';
import { numbersRows } from './csvNumbers.ts';
import { repRows } from './csvReps.ts';
import type { Origin } from '../scenario/provenance.ts';
import { isGiven, type Scenario } from '../scenario/scenario.ts';
import { cellOf, parameterRow, unitText, type CsvRow, type RowStyle } from './csvCells.ts';
import { departmentRows, customerRows } from './csvSystemRows.ts';
import { provenanceText } from './provenance.ts';

export interface RowSource {
  readonly date: string;
  readonly link: string;
}

const funnelMetrics = [
  ...(['visitsPerContract', 'leadsPerContract', 'costPerLead', 'coca'] as const),
  ...(['visitsPerMonth', 'leadsPerMonth', 'contractsPerMonth', 'adSpendPerMonth'] as const),
  ...(['taktDays', 'leadsInProgress'] as const),
] as const satisfies readonly Metric[];

const rhythmMetrics = [
  ...(['visitsPerDay', 'leadsPerDay', 'visitsPerWeek', 'leadsPerWeek'] as const),
  'contractsPerWeek',
] as const satisfies readonly Metric[];

const multiplierMetrics = [
  ...(['contractsMultiplier', 'cocaMultiplier', 'cycleMultiplier'] as const),
] as const satisfies readonly Metric[];

const totals = [
  'contracts',
  'spend',
  'cash',
  'cashInFull',
  'lowestCash',
  'lowestCashDay',
  'breakEvenDay',
  'burned',
] as const satisfies readonly CourseMetric[];

/** Rows by chapter; chapters without are covered by the funnel's or have none. */
const chapterRows: Readonly<
  Partial<Record<ChapterKey, (origin: Origin, style: RowStyle) => CsvRow[]>>
> = {
  order: courseRows,
  money: customerRows,
  department: (origin, style) => [
    ...departmentRows(origin, style),
    ...repRows(origin.scenario, style),
  ],
  channels: ({ scenario }, style) => channelRows(scenario, style),
  numbers: ({ scenario }, style) => numbersRows(scenario, style),
};

/** Every figure of a scenario as rows of a table, the first of them its columns. */
export function figureRows(origin: Origin, source: RowSource, style: RowStyle): CsvCell[][] {
  const { scenario } = origin;
  const { columns } = style.t.takeAway.csv;
  const rows = [
    ...scenarioRows(scenario, source, style),
    ...metricRows(origin, style),
    ...planRows(origin, style),
    ...chapters.flatMap(({ key }) => chapterRows[key]?.(origin, style) ?? []),
  ];
  const keys = Object.keys(columns) as (keyof typeof columns)[];
  return [keys.map((key) => columns[key]), ...rows.map((row) => keys.map((key) => row[key] ?? ''))];
}

function scenarioRows({ name, currency }: Scenario, source: RowSource, { t }: RowStyle): CsvRow[] {
  const { parts, scenario } = t.takeAway.csv;
  const row = (key: keyof typeof scenario, value: string) => ({
    part: parts.scenario,
    figure: scenario[key],
    name: key,
    value,
  });
  return [
    row('name', name),
    row('date', source.date),
    row('link', source.link),
    row('currency', currency),
  ];
}

function metricRows(origin: Origin, { locale, t }: RowStyle): CsvRow[] {
  const { scenario } = origin;
  const { csv } = t.takeAway;
  const figures = figuresOf(scenario);
  const row = (metric: Metric, part: string): CsvRow => {
    const unit = metricUnit(metric);
    const cell = (side?: 'now' | 'goal') =>
      cellOf(
        figureOf(figures, metric, side),
        unit,
        leverKeys.some((key) => key === metric),
        t,
      );
    const values =
      unit === 'multiplier' ? { value: cell() } : { now: cell('now'), goal: cell('goal') };
    const formula = isEquation(metric) ? { equation: equation(metric, locale).plain } : {};
    const what = t.metrics[metric];
    return {
      part,
      figure: what,
      name: metric,
      unit: unitText(unit, scenario, t),
      ...values,
      ...formula,
    };
  };
  const days = (side: 'now' | 'goal') =>
    cellOf(taktDay(scenario[side], scenario.plan.spread), 'days', false, t);
  return [
    ...leverKeys.map((key) => ({
      ...row(key, csv.parts.levers),
      provenance: provenanceText(key, origin, t.levers),
    })),
    ...funnelMetrics.map((metric) => row(metric, csv.parts.funnel)),
    {
      part: csv.parts.rhythm,
      figure: csv.daysToTakt,
      name: 'daysToTakt',
      unit: csv.units.days,
      now: days('now'),
      goal: days('goal'),
    },
    ...rhythmMetrics.map((metric) => row(metric, csv.parts.rhythm)),
    ...multiplierMetrics.map((metric) => row(metric, csv.parts.multipliers)),
  ];
}

function planRows(origin: Origin, { t }: RowStyle): CsvRow[] {
  const { scenario } = origin;
  const { csv } = t.takeAway;
  const money = unitText('money', scenario, t);
  const part = csv.parts.plan;
  const { coca, contractsPerMonth } = scenario.target;
  return [
    ...orderKeys.map((key) => parameterRow(key, part, t.plan.names[key], origin, t)),
    ...(isGiven(coca)
      ? [{ part, figure: csv.targetCoca, name: 'target.coca', unit: money, value: coca }]
      : []),
    ...(isGiven(contractsPerMonth)
      ? [
          {
            part,
            figure: csv.targetContracts,
            name: 'target.contractsPerMonth',
            unit: csv.units.contracts,
            value: contractsPerMonth,
          },
        ]
      : []),
  ];
}

function courseRows({ scenario }: Origin, { t }: RowStyle): CsvRow[] {
  const { csv } = t.takeAway;
  const played = playCourses(
    scenario.now,
    scenario.goal,
    scenario.plan,
    scenario.customer,
    scenario.department,
  );
  return courseKeys.flatMap((course) => {
    const of = played[course].totals;
    const shown = { ...of, burned: burnedMoney(of.burned, of.spend) };
    return totals.map((total) => ({
      part: `${csv.parts.courses}: ${csv.courses[course]}`,
      figure: csv.totals[total],
      name: `${course}.${total}`,
      unit: unitText(orderUnits[total], scenario, t),
      value: cellOf(shown[total], orderUnits[total], false, t),
    }));
  });
}
