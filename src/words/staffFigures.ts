import { figureText, spokenFigure, sumText, type FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import type { MetricUnit } from '../model/metrics.ts';
import { staffKeys, type StaffKey } from '../model/departmentFigures.ts';
import { funnel } from '../model/funnel.ts';
import type { BothSides, Side } from '../model/levers.ts';
import { sides } from '../model/sides.ts';
import type { SystemFigures } from '../model/system.ts';
import { type Scenario } from '../scenario/scenario.ts';
import type { FigureRow, TextFigure } from '../ui/textFigure.ts';
import type { StaffTexts } from './staff.ts';

const metrics = {
  departmentContracts: 'contracts',
  bottleneck: 'people',
  leadsLost: 'leads',
  spendLost: 'money',
  cocaAtBottleneck: 'money',
  hireAheadMonths: 'months',
  teamCost: 'money',
  teamPerContract: 'money',
  callCost: 'money',
  price: 'money',
  baseMonths: 'months',
} as const satisfies Readonly<Record<string, MetricUnit>>;

/** The department's figures: each role's people, then totals. */
export function staffLines(
  scenario: Scenario,
  system: BothSides<SystemFigures>,
  style: FigureStyle,
  t: StaffTexts,
): readonly FigureRow[] {
  const { figures, roles } = t.staff;
  const line = (
    key: string,
    name: string,
    of: (side: Side) => TextFigure,
    isPart = false,
  ): FigureRow => ({
    key,
    name,
    isPart,
    cells: sides.map(of),
  });
  const hasCalls = sides.some((side) => scenario.department[side].callShare > 0);
  const isShown = (role: StaffKey) =>
    role !== 'telemarketer' ||
    hasCalls ||
    sides.some((side) => system[side].department.people.telemarketer > 0);
  const ofRoles = staffKeys.filter(isShown).flatMap((role) => {
    const of = (metric: 'needed' | 'people' | 'hiresPerYear') => (side: Side) => {
      const value = system[side].department[metric][role];
      return { metric, side, role, value, text: textOf(value, 'people') };
    };
    const name = (message: string) => fill(message, { role: roles[role] });
    return [
      line(`${role} needed`, name(figures.needed), of('needed')),
      line(`${role} people`, name(figures.people), of('people'), true),
      ...(role === 'salesperson'
        ? [line('load', figures.names.salespeopleLoad, loadOf, true)]
        : []),
      line(`${role} hires`, name(figures.hires), of('hiresPerYear'), true),
    ];
  });
  const calls = hasCalls ? (['callCost', 'price'] as const) : [];
  const base = sides.some((side) => Number.isFinite(system[side].department.baseMonths))
    ? (['baseMonths'] as const)
    : [];
  const keys = [
    ...(['departmentContracts', 'bottleneck', 'leadsLost', 'spendLost'] as const),
    ...(['cocaAtBottleneck', 'hireAheadMonths', 'teamCost', 'teamPerContract'] as const),
    ...calls,
    ...base,
  ];
  const parts: readonly string[] = ['leadsLost', 'spendLost', 'teamPerContract', 'price'];
  return [
    ...ofRoles,
    ...keys.map((key) =>
      line(key, figures.names[key], (side) => figure(key, side), parts.includes(key)),
    ),
  ];

  function textOf(value: number, unit: MetricUnit): string {
    if (!Number.isFinite(value)) return figures.none.missing;
    return unit === 'money' ? sumText(value, style) : figureText(value, unit, style);
  }

  function loadOf(side: Side): TextFigure {
    const value = system[side].department.salespeopleLoad;
    const text = figureText(Number(value.toPrecision(3)), 'fraction', style);
    return {
      metric: 'salespeopleLoad',
      side,
      value,
      text: Number.isFinite(value) ? text : figures.none.missing,
    };
  }

  function figure(key: keyof typeof metrics, side: Side): TextFigure {
    const { department, customer } = system[side];
    if (key === 'bottleneck') {
      const { bottleneck } = department;
      const name = bottleneck === 'market' ? figures.none.market : bottleneck && roles[bottleneck];
      return { metric: key, side, value: NaN, text: name ?? figures.none.missing };
    }
    const value =
      key === 'price'
        ? scenario[side].price
        : key === 'teamPerContract'
          ? customer.teamPerContract
          : department[key];
    const isFruitless = value === Infinity || funnel(scenario[side]).contractsPerMonth === 0;
    const unit = metrics[key];
    const text =
      unit === 'months' && Number.isFinite(value)
        ? spokenFigure(value, unit, style)
        : !Number.isFinite(value) && isFruitless
          ? figures.none.noContract
          : textOf(value, unit);
    return { metric: key, side, value, text };
  }
}
