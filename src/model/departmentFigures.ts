import type { CustomerValues } from './customer.ts';
import type { DepartmentValues } from './department.ts';
import { funnel, type FunnelFigures } from './funnel.ts';
import type { LeverValues } from './levers.ts';
import { ratio } from './ratio.ts';
import { placeHours, salesHourCost } from './salesHours.ts';
import { hiresPerPlace, readyShare } from './turnover.ts';
import { DAYS_A_MONTH, DAYS_A_WEEK } from './units.ts';

export type StaffKey = 'telemarketer' | 'salesperson' | 'account-manager';

/** Capacities that limit contracts, in the order of ties. */
export const limitKeys = ['market', 'telemarketer', 'salesperson', 'account-manager'] as const;

export type LimitKey = (typeof limitKeys)[number];

export const staffKeys = ['telemarketer', 'salesperson', 'account-manager'] as const;

type OfStaff = Readonly<Record<StaffKey, number>>;

/** People needed and contracts carried; a month unless said otherwise. */
export interface DepartmentFigures {
  /** The share of a full worker that a place gives, above 0 to 1. */
  readonly ready: number;
  /** Salespeople's hours on new leads, open ones, closing, and their sum. */
  readonly hoursNew: number;
  readonly hoursOpen: number;
  readonly hoursClosing: number;
  readonly salesHours: number;
  /** Money an hour. */
  readonly salesHourCost: number;
  readonly needed: OfStaff;
  /** Given people, else as many as are needed, whole from half a person on. */
  readonly people: OfStaff;
  /** Salespeople's work ÷ their hours. */
  readonly salespeopleLoad: number;
  readonly carries: Readonly<Record<LimitKey, number>>;
  readonly bottleneck: LimitKey | undefined;
  readonly departmentContracts: number;
  /** Lost at the bottleneck. */
  readonly leadsLost: number;
  readonly spendLost: number;
  /** Money for visits a carried contract. */
  readonly cocaAtBottleneck: number;
  readonly hiresPerYear: OfStaff;
  readonly hireAheadMonths: number;
  /** Pay of salespeople and others; a call's price holds the telemarketers'. */
  readonly teamCost: number;
  readonly callCost: number;
  readonly baseMonths: number;
}

/** People from which needed work is hired for; less is part of another job. */
const WHOLE_FROM = 0.5;

/** Relative difference of people from the needed number that is rounding. */
const ROUNDING = 1e-12;

/**
 * One side's figures, by the model's section 7; a renewed contract's life is the customer's. NaN
 * where a figure is missing, and of the bottleneck and all from it where a capacity is.
 */
export function departmentFigures(
  levers: LeverValues,
  department: DepartmentValues,
  customer: Pick<CustomerValues, 'contractLife'>,
): DepartmentFigures {
  const flow = funnel(levers);
  const { daysPerMonth, callsPerDay, callShare, load } = department;
  const ready = readyShare(department);
  const hours = placeHours(department);
  const work = salesWork(flow, department);
  const calls = callsPerDay * daysPerMonth * ready;
  const { contractLife } = customer;
  const care = Number.isNaN(contractLife) ? department.careMonths : contractLife;
  const needed = {
    telemarketer: (callShare * levers.market) / calls,
    salesperson: work.salesHours / (hours * load),
    'account-manager': (flow.contractsPerMonth * care) / (department.accountsEach * ready),
  };
  const people = {
    telemarketer: given(department.telemarketers, needed.telemarketer),
    salesperson: given(department.salespeople, needed.salesperson),
    'account-manager': given(department.accountManagers, needed['account-manager']),
  };
  const hires = hiresPerPlace(department);
  return {
    ready,
    ...work,
    salesHourCost: salesHourCost(department),
    needed,
    people,
    salespeopleLoad: ratio(work.salesHours, people.salesperson * hours),
    ...bottleneckOf(flow, needed, people, callShare),
    hiresPerYear: {
      telemarketer: people.telemarketer * hires,
      salesperson: people.salesperson * hires,
      'account-manager': people['account-manager'] * hires,
    },
    hireAheadMonths: department.vacancyMonths + department.rampMonths,
    teamCost: people.salesperson * department.salespersonPay + department.otherPay,
    callCost: department.telemarketerPay / calls,
    baseMonths: ratio(department.callBase * department.reachable, callShare * levers.market),
  };
}

type SalesWork = Pick<DepartmentFigures, 'hoursNew' | 'hoursOpen' | 'hoursClosing' | 'salesHours'>;

function salesWork(flow: FunnelFigures, department: DepartmentValues): SalesWork {
  const hoursNew = flow.leadsPerMonth * department.newLeadHours;
  const hoursOpen = (flow.leadsInProgress * department.openLeadHours * DAYS_A_MONTH) / DAYS_A_WEEK;
  const hoursClosing = flow.contractsPerMonth * department.closingHours;
  return { hoursNew, hoursOpen, hoursClosing, salesHours: hoursNew + hoursOpen + hoursClosing };
}

function given(people: number, needed: number): number {
  if (!Number.isNaN(people)) return people;
  return needed < WHOLE_FROM ? needed : Math.ceil(needed * (1 - ROUNDING));
}

type Carried = Pick<
  DepartmentFigures,
  'carries' | 'bottleneck' | 'departmentContracts' | 'leadsLost' | 'spendLost' | 'cocaAtBottleneck'
>;

function bottleneckOf(
  { contractsPerMonth, leadsPerMonth, adSpendPerMonth }: FunnelFigures,
  needed: OfStaff,
  people: OfStaff,
  callShare: number,
): Carried {
  /** The share of the work that a role's people do, from 0; 1 but for rounding. */
  const done = (role: StaffKey) => {
    if (needed[role] === 0) return 1;
    const share = people[role] / needed[role];
    return Math.abs(share - 1) <= ROUNDING ? 1 : share;
  };
  const carries = {
    market: contractsPerMonth,
    telemarketer: contractsPerMonth * (1 + callShare * (done('telemarketer') - 1)),
    salesperson: contractsPerMonth * done('salesperson'),
    'account-manager': contractsPerMonth * done('account-manager'),
  };
  const departmentContracts = Math.min(...limitKeys.map((key) => carries[key]));
  const lost = contractsPerMonth === 0 ? 0 : 1 - departmentContracts / contractsPerMonth;
  return {
    carries,
    bottleneck: limitKeys.find((key) => carries[key] === departmentContracts),
    departmentContracts,
    leadsLost: leadsPerMonth * lost,
    spendLost: adSpendPerMonth * lost,
    cocaAtBottleneck: adSpendPerMonth === 0 ? 0 : adSpendPerMonth / departmentContracts,
  };
}
