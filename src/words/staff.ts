import type { Dictionary } from '../i18n/dictionary.ts';
import { figureText, shownValue, spokenFigure, sumText, type FigureStyle } from '../i18n/figure.ts';
import { listText } from '../i18n/list.ts';
import { plural } from '../i18n/message.ts';
import { NO_BREAK_SPACE } from '../i18n/number.ts';
import {
  departmentFigures,
  staffKeys,
  type DepartmentFigures,
  type StaffKey,
} from '../model/departmentFigures.ts';
import { funnel } from '../model/funnel.ts';
import type { BothSides, Side } from '../model/levers.ts';
import type { ParameterKey } from '../model/parameters.ts';
import type { SystemFigures } from '../model/system.ts';
import { isGiven, missingBasis, missingLevers, type Scenario } from '../scenario/scenario.ts';
import { valueOf } from '../scenario/values.ts';
import type { FilledMessage, TextFigure } from '../ui/textFigure.ts';
import { namesOfMissing } from './levers.ts';
import { parameterText, type ParameterTexts } from './parameter.ts';

export type StaffTexts = ParameterTexts & Pick<Dictionary, 'staff'>;

/** Parameters of work and capacity besides levers; care for one-off customers only. */
const workKeys = [
  ...(['newLeadHours', 'openLeadHours', 'closingHours', 'hoursPerDay', 'daysPerMonth'] as const),
  ...(['load', 'callsPerDay', 'callShare', 'accountsEach', 'careMonths'] as const),
  ...(['retention', 'rampMonths', 'vacancyMonths'] as const),
] as const satisfies readonly ParameterKey[];

/** Lists missing parameters of a side's people. */
export function missingStaff(scenario: Scenario, side: Side, t: StaffTexts): string {
  const isRenewed = isGiven(scenario.customer[side].contractLife);
  const needed = workKeys.filter((key) => !(isRenewed && key === 'careMonths'));
  const levers = missingLevers(scenario, ['cv1', 'cv2', 'cycle', 'market']).filter(
    (one) => one.side === side,
  );
  return [
    namesOfMissing(levers, t.levers),
    ...[
      ...missingBasis(scenario),
      ...needed.filter((key) => !isGiven(valueOf(scenario, key, side))),
    ].map((key) => parameterText(key, 'short', t)),
  ]
    .filter((name) => name !== '')
    .join(', ');
}

export function countedText(
  count: number,
  role: StaffKey,
  style: FigureStyle,
  { staff }: Pick<StaffTexts, 'staff'>,
): string {
  const word = plural(style.locale, staff.counted[role], shownValue(count, 'people'));
  return figureText(count, 'people', style) + NO_BREAK_SPACE + word;
}

function peopleText(figures: DepartmentFigures, style: FigureStyle, t: StaffTexts): string {
  const names = staffKeys
    .filter((role) => figures.people[role] >= 0.5 && figures.needed[role] > 0)
    .map((role) => countedText(figures.people[role], role, style, t));
  return listText(names, style.locale);
}

/** Whether a side's people handle the market's contracts, and what is lost. */
export function staffVerdict(
  scenario: Scenario,
  side: Side,
  { department }: SystemFigures,
  style: FigureStyle,
  t: StaffTexts,
): FilledMessage {
  const { verdicts, sides } = t.staff;
  const { bottleneck, people, needed, departmentContracts, cocaAtBottleneck } = department;
  const flow = funnel(scenario[side]);
  const begin = `${sides[side]}: `;
  if (flow.contractsPerMonth === 0) return { message: begin + verdicts.noContract, slots: {} };
  if (bottleneck === undefined || missingBasis(scenario).length > 0) {
    const missing = missingStaff(scenario, side, t);
    return { message: begin + verdicts.missing, slots: { missing } };
  }
  const carried: TextFigure = {
    metric: 'departmentContracts',
    side,
    value: departmentContracts,
    text: spokenFigure(departmentContracts, 'contracts', style),
  };
  if (bottleneck === 'market') {
    const names = peopleText(department, style, t);
    const message = begin + (names === '' ? verdicts.nobody : verdicts.enough);
    return { message, slots: { departmentContracts: carried, people: names } };
  }
  const lost = 1 - departmentContracts / flow.contractsPerMonth;
  const isPriced = Number.isFinite(cocaAtBottleneck);
  const then = departmentContracts === 0 ? 'allLost' : isPriced ? 'lost' : 'lostLeads';
  return {
    message: `${begin}${verdicts.bottleneck[bottleneck]} ${verdicts[then]}`,
    slots: {
      people: {
        metric: 'people',
        side,
        role: bottleneck,
        value: people[bottleneck],
        text: countedText(people[bottleneck], bottleneck, style, t),
      },
      needed: {
        metric: 'needed',
        side,
        role: bottleneck,
        value: needed[bottleneck],
        text: figureText(needed[bottleneck], 'people', style),
      },
      departmentContracts: carried,
      contracts: figureText(flow.contractsPerMonth, 'contracts', style),
      lost: figureText(Number(lost.toPrecision(2)), 'fraction', style),
      cocaAtBottleneck: {
        metric: 'cocaAtBottleneck',
        side,
        value: cocaAtBottleneck,
        text: sumText(cocaAtBottleneck, style),
      },
      coca: sumText(flow.coca, style),
    },
  };
}

/** Effect of the goal's deal cycle on the number of salespeople, if any. */
export function cycleNote(
  scenario: Scenario,
  { goal }: BothSides<SystemFigures>,
  style: FigureStyle,
  t: StaffTexts,
): FilledMessage | undefined {
  const { cycle } = scenario.now;
  const people = goal.department.people.salesperson;
  const before = departmentFigures(
    { ...scenario.goal, cycle },
    scenario.department.goal,
    scenario.customer.goal,
  ).people.salesperson;
  const saved = Math.abs(before - people);
  if (!(saved >= 1)) return undefined;
  const counted = (count: number) => countedText(count, 'salesperson', style, t);
  return {
    message: t.staff.cycle[before > people ? 'saves' : 'costs'],
    slots: {
      cycle: spokenFigure(cycle, 'days', style),
      more: counted(Math.max(before, people)),
      fewer: counted(Math.min(before, people)),
      saved: counted(saved),
    },
  };
}

/** When hiring must begin; undefined where unknown. */
export function hireNote(
  scenario: Scenario,
  { goal }: BothSides<SystemFigures>,
  style: FigureStyle,
  { staff }: StaffTexts,
): FilledMessage | undefined {
  const { hireAheadMonths } = goal.department;
  if (!(hireAheadMonths > 0)) return undefined;
  const months = (value: number) => spokenFigure(value, 'months', style);
  const { vacancyMonths, rampMonths } = scenario.department.goal;
  return {
    message: staff.hire,
    slots: {
      months: {
        metric: 'hireAheadMonths',
        side: 'goal',
        value: hireAheadMonths,
        text: months(hireAheadMonths),
      },
      vacancy: months(vacancyMonths),
      ramp: months(rampMonths),
    },
  };
}
