import { customerParameters } from '../model/customer.ts';
import { discountThatCancels } from '../model/customerFigures.ts';
import { departmentParameters } from '../model/department.ts';
import { staffKeys } from '../model/departmentFigures.ts';
import { orderKeys, type ParameterKey } from '../model/parameters.ts';
import type { Side } from '../model/levers.ts';
import { systemFigures, type SystemFigures } from '../model/system.ts';
import { systemUnits, type SystemMetric } from '../model/systemMetrics.ts';
import type { Origin } from '../scenario/provenance.ts';
import { missingBasis, type Scenario } from '../scenario/scenario.ts';
import { cellOf, parameterRow, unitText, type CsvRow, type RowStyle } from './csvCells.ts';

const money = [
  ...(['fullCoca', 'teamPerContract', 'toolsPerContract', 'ltv', 'ltvFirstYear'] as const),
  ...(['ltvToCoca', 'leftPerContract', 'paybackDays', 'totalSales'] as const),
  ...(['totalSalesLessCoca', 'profitPerMonth'] as const),
] as const satisfies readonly SystemMetric[];

const ofRoles = ['needed', 'people', 'hiresPerYear'] as const;

const ofDepartment = [
  ...(['salespeopleLoad', 'departmentContracts', 'leadsLost', 'spendLost'] as const),
  ...(['cocaAtBottleneck', 'hireAheadMonths', 'teamCost', 'callCost', 'baseMonths'] as const),
] as const satisfies readonly SystemMetric[];

/** Money of a customer: inputs that are not the plan's, and figures. */
export function customerRows(origin: Origin, style: RowStyle): CsvRow[] {
  const { scenario } = origin;
  const { takeAway, customer, systemMetrics } = style.t;
  const part = takeAway.csv.parts.money;
  const onPlan: readonly string[] = orderKeys;
  const set = customerParameters.filter(({ key }) => !onPlan.includes(key));
  const names: Readonly<Record<string, string>> = customer.names;
  const { margin } = scenario.customer.goal;
  const discount = discountThatCancels(margin, scenario.now.cv2, scenario.goal.cv2);
  return [
    ...parameterRows(set, part, names, origin, style),
    ...money.map((metric) =>
      sidesRow(metric, part, metric, scenario, style, ({ customer: of }) => of[metric]),
    ),
    {
      part,
      figure: systemMetrics.discountThatCancels,
      name: 'discountThatCancels',
      unit: unitText('fraction', scenario, style.t),
      value: cellOf(discount, 'fraction', false, style.t),
    },
  ];
}

/** The department: inputs, and figures once its money is given. */
export function departmentRows(origin: Origin, style: RowStyle): CsvRow[] {
  const { scenario } = origin;
  const part = style.t.takeAway.csv.parts.department;
  const set = parameterRows(departmentParameters, part, style.t.department.names, origin, style);
  if (missingBasis(scenario).length > 0) return set;
  return [
    ...set,
    ...staffKeys.flatMap((role) =>
      ofRoles.map((metric) => {
        const name = `${metric}.${role}`;
        const row = sidesRow(
          metric,
          part,
          name,
          scenario,
          style,
          (of) => of.department[metric][role],
        );
        return { ...row, figure: `${row.figure}: ${style.t.levers.owners[role]}` };
      }),
    ),
    ...ofDepartment.map((metric) =>
      sidesRow(metric, part, metric, scenario, style, ({ department: of }) => of[metric]),
    ),
  ];
}

function parameterRows(
  rows: readonly { readonly key: ParameterKey }[],
  part: string,
  names: Readonly<Record<string, string>>,
  origin: Origin,
  { t }: RowStyle,
): CsvRow[] {
  return rows.map(({ key }) => parameterRow(key, part, names[key] ?? key, origin, t));
}

function sidesRow(
  metric: SystemMetric,
  part: string,
  name: string,
  scenario: Scenario,
  { t }: RowStyle,
  of: (system: SystemFigures) => number,
): CsvRow {
  const unit = systemUnits[metric];
  const cell = (side: Side) => {
    const { customer, department } = scenario;
    const system = systemFigures(scenario[side], customer[side], department[side]);
    return cellOf(of(system), unit, false, t);
  };
  return {
    part,
    figure: t.systemMetrics[metric],
    name,
    unit: unitText(unit, scenario, t),
    now: cell('now'),
    goal: cell('goal'),
  };
}
