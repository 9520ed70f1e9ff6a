import type { Dictionary } from '../i18n/dictionary.ts';
import { spokenFigure, type FigureStyle } from '../i18n/figure.ts';
import type { BothSides } from '../model/levers.ts';
import type { ParameterKey } from '../model/parameters.ts';
import type { RoleKey } from '../model/roles.ts';
import type { SystemFigures } from '../model/system.ts';
import { isGiven, missingBasis, type Scenario } from '../scenario/scenario.ts';
import type { FigureRow, FilledMessage } from '../ui/textFigure.ts';
import { moneyRows, type MoneyMetric, type MoneyTexts } from './money.ts';
import { parameterText } from './parameter.ts';
import type { StaffTexts } from './staff.ts';
import { staffLines } from './staffFigures.ts';

export type RoleKpiTexts = MoneyTexts & StaffTexts & Pick<Dictionary, 'roleKpis'>;

export type KpiRole = Exclude<RoleKey, 'marketer'>;

interface RoleKpis {
  readonly money: readonly MoneyMetric[];
  readonly staff: readonly string[];
  readonly parameters: readonly ParameterKey[];
}

/** THE table of role KPIs, by the source's KPIs and tasks. */
export const roleKpis: Readonly<Record<KpiRole, RoleKpis>> = {
  'commercial-director': {
    money: ['totalSales', 'totalSalesLessCoca', 'fullCoca', 'ltv', 'ltvToCoca'],
    staff: ['salesperson people', 'load', 'salesperson hires', 'hireAheadMonths', 'teamCost'],
    parameters: ['margin', 'load', 'retention', 'rampMonths', 'vacancyMonths'],
  },
  salesperson: {
    money: ['totalSales'],
    staff: ['salesperson needed', 'salesperson people', 'load', 'salesperson hires'],
    parameters: [
      'averageCheck',
      'bonus',
      'salespeople',
      'newLeadHours',
      'openLeadHours',
      'closingHours',
    ],
  },
  telemarketer: {
    money: [],
    staff: [
      'telemarketer needed',
      'telemarketer people',
      'telemarketer hires',
      'callCost',
      'price',
    ],
    parameters: ['telemarketers', 'callShare', 'callsPerDay', 'callBase', 'reachable'],
  },
  'account-manager': {
    money: ['ltv', 'ltvFirstYear', 'totalSales', 'contractsWithReferrals', 'cocaWithReferrals'],
    staff: ['account-manager needed', 'account-manager people', 'account-manager hires'],
    parameters: [
      'repeatDeals',
      'contractLife',
      'upsell',
      'referrals',
      'accountManagers',
      'accountsEach',
      'careMonths',
    ],
  },
};

export function isKpiRole(role: RoleKey): role is KpiRole {
  return Object.hasOwn(roleKpis, role);
}

/** A role's KPIs in figures, now beside the goal. */
export function roleKpiLines(
  role: KpiRole,
  scenario: Scenario,
  system: BothSides<SystemFigures>,
  style: FigureStyle,
  t: RoleKpiTexts,
): readonly FigureRow[] {
  if (missingBasis(scenario).length > 0) return [];
  const { money, staff } = roleKpis[role];
  const ofMoney = moneyRows(money, system, style, t);
  const lines = staffLines(scenario, system, style, t);
  const ofStaff = staff.flatMap((key) => lines.find((line) => line.key === key) ?? []);
  return [...ofMoney, ...ofStaff.map((line) => ({ ...line, isPart: false }))];
}

/** Missing parameters of a role's figures; empty where none. */
export function missingKpis(scenario: Scenario, t: RoleKpiTexts): string {
  return missingBasis(scenario)
    .map((key) => parameterText(key, 'short', t))
    .join(', ');
}

/** How long the calling base lasts, or what is missing to say it. */
export function callingBase(
  { goal, department }: Scenario,
  system: BothSides<SystemFigures>,
  style: FigureStyle,
  { roleKpis: { base } }: RoleKpiTexts,
): FilledMessage {
  const { callBase, reachable, callShare } = department.goal;
  const value = system.goal.department.baseMonths;
  if (!isGiven(callBase)) return { message: base.missing, slots: {} };
  if (callShare === 0 || goal.market === 0) return { message: base.noCalls, slots: {} };
  if (!isGiven(value)) return { message: base.open, slots: {} };
  const months = { metric: 'baseMonths', side: 'goal', value } as const;
  return {
    message: base.lasts,
    slots: {
      contacts: spokenFigure(callBase, 'contacts', style),
      reached: spokenFigure(reachable, 'fraction', style),
      months: { ...months, text: spokenFigure(value, 'months', style) },
    },
  };
}
