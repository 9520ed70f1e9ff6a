import { betaChance, type Beta } from './beta.ts';
import { cv1Chart, cv2Chart, type ControlSegment } from './controlChart.ts';
import { posterior } from './counts.ts';
import type { CustomerValues } from './customer.ts';
import { loadedPrice } from './customerFigures.ts';
import { daysToTakt, type Spread } from './delay.ts';
import type { DepartmentValues } from './department.ts';
import type { Week } from './dueLeads.ts';
import { funnel } from './funnel.ts';
import type { BothSides, LeverValues } from './levers.ts';
import { systemFigures } from './system.ts';
import { DAYS_A_WEEK } from './units.ts';
import { lastChange, weeksFigures, weeksTotals, type WeeksFigures } from './weeks.ts';

export type LampState = 'yes' | 'no' | 'cannotTell';

export interface TargetLamp {
  /** `no`: shown to be below the goal. */
  readonly state: LampState;
  /** The chance, 0…1, that it is at the goal or above. */
  readonly chance: number;
  /** Further tries that would decide it; 0: decided, Infinity: above a million. */
  readonly triesMissing: number;
}

/** The gate "ready for flow?": four lamps. */
export interface Gate {
  readonly holds: {
    readonly state: LampState;
    /** Weeks until a change would have shown in contracts. */
    readonly weeksMissing: number;
    /** Points with a signal since the last change. */
    readonly signals: number;
  };
  readonly pays: { readonly state: LampState; readonly chance: number };
  readonly onTarget: Readonly<Record<'cv1' | 'cv2', TargetLamp>>;
  readonly carried: {
    readonly state: LampState;
    /** Contracts a month at the goal: carried by the department, given by the market. */
    readonly carries: number;
    readonly wanted: number;
  };
  readonly isOpen: boolean;
}

export interface GateInput extends BothSides<LeverValues> {
  readonly weeks: readonly Week[];
  /** Weeks, from 1, of changes. */
  readonly changed: readonly number[];
  readonly began: boolean;
  readonly spread: Spread;
  readonly customer: BothSides<CustomerValues>;
  readonly department: BothSides<DepartmentValues>;
}

export interface ChartedWeeks extends WeeksFigures {
  readonly charts: Readonly<Record<'cv1' | 'cv2', readonly ControlSegment[]>>;
}

/** Chance at which a condition is met; 1 − it: not met. */
const SURE = 0.9;
/** Share of the goal that counts as on target. */
const NEARLY = 0.8;
/** Tries that are not worth waiting for. */
const MOST_TRIES = 1e6;

/** The weeks' figures and charts, at now's deal cycle. */
export function chartedWeeks({ weeks, changed, began, spread, now }: GateInput): ChartedWeeks {
  const figures = weeksFigures(weeks, { cycle: now.cycle, spread, began });
  const charts = { cv1: cv1Chart(weeks, changed), cv2: cv2Chart(weeks, figures.due, changed) };
  return { ...figures, charts };
}

/**
 * The gate of the model's section 8: the weeks' conversions, money of *now*, capacities and goals
 * of *goal*; contracts are set against the visits whose leads were due. `cannotTell` where a figure is
 * missing.
 */
export function gate(input: GateInput, { due, charts } = chartedWeeks(input)): Gate {
  const { weeks, changed, spread, now, goal } = input;
  const { visits, leads, ripe, contracts } = weeksTotals(weeks, due);
  const holds = holding(
    [charts.cv1, charts.cv2],
    weeks.length,
    changed,
    daysToTakt(now.cycle, spread),
  );
  const ofContracts = {
    a: contracts + 0.5,
    b: Math.max((visits / leads) * ripe - contracts, 0) + 0.5,
  };
  const pays = paying(ofContracts, input);
  const onTarget = {
    cv1: reaching(leads, visits, goal.cv1),
    cv2: reaching(contracts, Math.max(ripe, contracts), goal.cv2),
  };
  const carried = carrying(input);
  const isOpen =
    [holds, pays, carried].every(({ state }) => state === 'yes') &&
    [onTarget.cv1, onTarget.cv2].every(({ state }) => state !== 'no');
  return { holds, pays, onTarget, carried, isOpen };
}

/** No signal since the last change, for as long as contracts take to follow. */
function holding(
  charts: readonly (readonly ControlSegment[])[],
  weeks: number,
  changed: readonly number[],
  takt: number,
): Gate['holds'] {
  const change = lastChange(changed, weeks);
  const weeksMissing = Math.max(0, Math.ceil(takt / DAYS_A_WEEK) - (weeks + 1 - change));
  // A segment of too few weeks has no chart.
  const since = charts.map((segments) =>
    segments.flatMap(({ points }) => points.filter(({ firstWeek }) => firstWeek >= change)),
  );
  const signals = since.flat().filter(({ outside, run }) => outside || run).length;
  if (signals > 0) return { state: 'no', weeksMissing, signals };
  const isLong = weeksMissing === 0 && since.every((points) => points.length > 0);
  return { state: isLong ? 'yes' : 'cannotTell', weeksMissing, signals };
}

/** COCA in full ≤ LTV, as a least conversion of visits. */
function paying(ofContracts: Beta, { now, customer, department }: GateInput): Gate['pays'] {
  const { bonus, averageCheck, toolsCost } = customer.now;
  const { customer: figures, team } = systemFigures(now, customer.now, department.now);
  const forVisits = figures.ltv - bonus * averageCheck;
  const least = loadedPrice(now, team + toolsCost) / Math.max(forVisits, 0);
  const chance = 1 - betaChance(ofContracts, least);
  return { state: stateOf(chance >= SURE, chance < 1 - SURE, chance), chance };
}

/** Whether `hits` of `tries` have reached the goal (0…1). */
function reaching(hits: number, tries: number, goal: number): TargetLamp {
  const lamp = judged(hits, tries, goal);
  if (lamp.state !== 'cannotTell' || Number.isNaN(lamp.chance)) return { ...lamp, triesMissing: 0 };
  for (let factor = 1.1; factor * tries <= MOST_TRIES; factor *= 1.1) {
    if (isDecided(hits, tries, goal, factor))
      return { ...lamp, triesMissing: (factor - 1) * tries };
  }
  return { ...lamp, triesMissing: Infinity };
}

function isDecided(hits: number, tries: number, goal: number, factor: number): boolean {
  return judged(hits * factor, tries * factor, goal).state !== 'cannotTell';
}

function judged(hits: number, tries: number, goal: number): Omit<TargetLamp, 'triesMissing'> {
  const counted = posterior(hits, tries);
  const chance = 1 - betaChance(counted, goal);
  const isNear = 1 - betaChance(counted, NEARLY * goal) >= SURE;
  return { state: stateOf(isNear, chance < 1 - SURE, chance), chance };
}

/** Whether people carry the market's contracts at the goal. */
function carrying({ goal, customer, department }: GateInput): Gate['carried'] {
  const { departmentContracts } = systemFigures(goal, customer.goal, department.goal).department;
  const wanted = funnel(goal).contractsPerMonth;
  const isCarried = departmentContracts >= wanted;
  const basis = departmentContracts + wanted;
  return { state: stateOf(isCarried, !isCarried, basis), carries: departmentContracts, wanted };
}

function stateOf(isYes: boolean, isNo: boolean, basis: number): LampState {
  if (Number.isNaN(basis)) return 'cannotTell';
  if (isYes) return 'yes';
  return isNo ? 'no' : 'cannotTell';
}
