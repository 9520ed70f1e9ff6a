import type { ChartTableRow } from '../charts/chartTable.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { figureText, sumText, type FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import { plainNumber } from '../i18n/number.ts';
import { payingCheck, customerVerdict } from '../model/customerVerdict.ts';
import type { BothSides, Side } from '../model/levers.ts';
import { sides } from '../model/sides.ts';
import type { ParameterKey } from '../model/parameters.ts';
import { requiredLevers } from '../model/requiredLevers.ts';
import { staircaseDays, staircaseOf, type Staircase } from '../model/staircase.ts';
import type { SystemFigures } from '../model/system.ts';
import { isGiven, missingLevers, type Scenario } from '../scenario/scenario.ts';
import { valueOf } from '../scenario/values.ts';
import type { FigureRow, FilledMessage, TextFigure } from '../ui/textFigure.ts';
import { namesOfMissing } from './levers.ts';
import { parameterText, type ParameterTexts } from './parameter.ts';

export type MoneyTexts = ParameterTexts & Pick<Dictionary, 'money'>;

export const moneyMetrics = [
  'fullCoca',
  'coca',
  'teamPerContract',
  'toolsPerContract',
  'ltv',
  'ltvFirstYear',
  'ltvToCoca',
  'leftPerContract',
  'paybackDays',
  'totalSales',
  'totalSalesLessCoca',
  'profitPerMonth',
  'contractsWithReferrals',
  'cocaWithReferrals',
] as const;

export type MoneyMetric = (typeof moneyMetrics)[number];

/** Needed for COCA in full if the department gives the team's cost. */
const teamKeys = [
  'salespersonPay',
  'otherPay',
  'newLeadHours',
  'openLeadHours',
  'closingHours',
  'hoursPerDay',
  'daysPerMonth',
  'load',
  'retention',
  'rampMonths',
  'vacancyMonths',
] as const satisfies readonly ParameterKey[];

/** Lists missing parameters of a side's money. */
export function missingMoney(scenario: Scenario, side: Side, t: MoneyTexts): string {
  const value = (key: ParameterKey) => valueOf(scenario, key, side);
  const isRenewed = isGiven(value('contractLife'));
  const isCounted = !isGiven(value('teamCost'));
  const needed = [
    ...(['averageCheck', 'margin', 'upsell', 'toolsCost', 'bonus'] as const),
    isRenewed ? ('term' as const) : ('repeatDeals' as const),
    ...(isCounted && !isGiven(value('salespeople')) ? teamKeys : []),
    ...(isCounted && isGiven(value('salespeople')) ? teamKeys.slice(0, 2) : []),
  ];
  const levers = missingLevers(scenario, [
    ...requiredLevers.coca,
    ...requiredLevers.contractsPerMonth,
    ...requiredLevers.daysToTakt,
  ]).filter((one) => one.side === side);
  return [
    namesOfMissing(levers, t.levers),
    ...needed.filter((key) => !isGiven(value(key))).map((key) => parameterText(key, 'short', t)),
  ]
    .filter((name) => name !== '')
    .join(', ');
}

const units = {
  ltvToCoca: 'multiplier',
  paybackDays: 'days',
  contractsWithReferrals: 'contracts',
} as const satisfies Partial<Record<MoneyMetric, 'multiplier' | 'days' | 'contracts'>>;

const parts: readonly MoneyMetric[] = [
  'coca',
  'teamPerContract',
  'toolsPerContract',
  'ltvFirstYear',
];

/** Rows of metrics, a cell a side. */
export function moneyRows(
  metrics: readonly MoneyMetric[],
  system: BothSides<SystemFigures>,
  style: FigureStyle,
  t: MoneyTexts,
): readonly FigureRow[] {
  return metrics.map((metric) => ({
    key: metric,
    name: t.money.figures.names[metric],
    isPart: parts.includes(metric),
    cells: sides.map((side) => ({
      metric,
      side,
      value: system[side].customer[metric],
      text: moneyText(metric, system[side], style, t),
    })),
  }));
}

export function hasReferrals({ customer }: Scenario): boolean {
  return sides.some((side) => customer[side].referrals > 0);
}

export function shownMoney(scenario: Scenario): readonly MoneyMetric[] {
  const isReferred = hasReferrals(scenario);
  return moneyMetrics.filter((metric) => isReferred || !metric.endsWith('WithReferrals'));
}

/** Text of a figure, or why there is none. */
export function moneyText(
  metric: MoneyMetric,
  { customer }: SystemFigures,
  style: FigureStyle,
  { money }: MoneyTexts,
): string {
  const value = customer[metric];
  const { none } = money.figures;
  if (Number.isFinite(value)) {
    return metric in units
      ? figureText(value, units[metric as keyof typeof units], style)
      : sumText(value, style);
  }
  if (Number.isNaN(customer.fullCoca) || Number.isNaN(customer.ltv)) return none.missing;
  if (customer.fullCoca === Infinity) return none.noContract;
  return metric === 'paybackDays' ? none.paybackDays : none.missing;
}

/** Whether and when a contract pays back. */
export function customerVerdictMessage(
  scenario: Scenario,
  side: Side,
  { customer }: SystemFigures,
  style: FigureStyle,
  t: MoneyTexts,
): FilledMessage {
  const values = scenario.customer[side];
  const verdict = customerVerdict(customer, values);
  const check = payingCheck(customer, values);
  const never = Number.isFinite(check) ? t.money.takes : t.money.takesCoca;
  const isNever = verdict === 'never' || verdict === 'salesOnly';
  const figure = (metric: 'fullCoca' | 'ltv' | 'paybackDays'): TextFigure => ({
    metric,
    side,
    value: customer[metric],
    text:
      metric === 'paybackDays'
        ? plainNumber(style.locale, Math.round(customer[metric]))
        : sumText(customer[metric], style),
  });
  const message = `${t.money.sides[side]}: ${t.money.verdicts[verdict]}`;
  return {
    message: isNever ? `${message} ${never}` : message,
    slots: {
      fullCoca: figure('fullCoca'),
      ltv: figure('ltv'),
      paybackDays: figure('paybackDays'),
      payment: plainNumber(style.locale, customer.paybackPayments),
      check: sumText(check, style),
      missing: missingMoney(scenario, side, t),
    },
  };
}

export interface StaircaseRow {
  readonly side: Side;
  readonly staircase: Staircase;
  readonly left: string;
  readonly paid: string;
}

/** Staircases of both sides over a common time. */
export function staircaseRows(
  scenario: Scenario,
  system: BothSides<SystemFigures>,
  style: FigureStyle,
  { money }: MoneyTexts,
): { readonly rows: readonly StaircaseRow[]; readonly days: number } {
  const wanted = sides.map((side) =>
    staircaseDays(system[side].customer, scenario.customer[side], scenario[side].cycle),
  );
  const days = Math.max(LEAST_DAYS, ...wanted.filter(Number.isFinite)) * ROOM;
  const rows = sides.flatMap((side) => {
    const staircase = staircaseOf(
      system[side].customer,
      scenario.customer[side],
      scenario[side].cycle,
      days,
    );
    if (!staircase) return [];
    const last = staircase.stairs.at(-1)?.balance ?? -staircase.cost;
    const day = plainNumber(style.locale, Math.round(staircase.paidBack?.day ?? NaN));
    const left = fill(money.chart.left, {
      side: money.chart.sides[side],
      money: sumText(last, style),
    });
    return [{ side, staircase, left, paid: fill(money.chart.paid, { day }) }];
  });
  return { rows, days };
}

/** Least days; free space after the last step as a factor. */
const [LEAST_DAYS, ROOM] = [60, 1.12];

export function staircaseTable(
  rows: readonly StaircaseRow[],
  style: FigureStyle,
): readonly ChartTableRow[] {
  const most = Math.max(...rows.map(({ staircase }) => staircase.stairs.length));
  return Array.from({ length: most }, (_, at) => ({
    name: plainNumber(style.locale, at + 1),
    cells: rows.flatMap(({ staircase }) => {
      const stair = staircase.stairs[at];
      const texts = stair
        ? [
            figureText(stair.day, 'days', style),
            sumText(stair.base + stair.upsell, style),
            sumText(stair.balance, style),
          ]
        : ['', '', ''];
      return texts.map((text) => ({ text }));
    }),
  }));
}

export function staircaseHeads(
  rows: readonly StaircaseRow[],
  { money: { table, chart } }: MoneyTexts,
): readonly string[] {
  const ofSide = ({ side }: StaircaseRow) =>
    [table.day, table.brings, table.balance].map((head) => fill(head, { side: chart.sides[side] }));
  return [table.payment, ...rows.flatMap(ofSide)];
}
