import type { CustomerValues } from '../model/customer.ts';
import type { DepartmentValues } from '../model/department.ts';
import type { PeriodPair, WeeklyCounts } from '../model/ownNumbers.ts';
import type { Salesperson } from '../model/salespeople.ts';
import type { Target } from '../model/target.ts';
import {
  leverKeys,
  type BothSides,
  type LeverKey,
  type LeverValues,
  type Side,
} from '../model/levers.ts';
import { sides } from '../model/sides.ts';
import { orderKeys, parameters, type OrderKey, type ParameterKey } from '../model/parameters.ts';
import { sameChannels, type ChannelRow } from './channelRows.ts';
import { valueOf } from './values.ts';
import type { Plan } from '../model/plan.ts';

/** The state that a link holds. */
export interface Scenario extends BothSides<LeverValues> {
  readonly plan: Plan;
  readonly customer: BothSides<CustomerValues>;
  readonly department: BothSides<DepartmentValues>;
  readonly reps: readonly Salesperson[];
  readonly channels: readonly ChannelRow[];
  readonly counts: PeriodPair;
  readonly weekly: WeeklyCounts;
  readonly target: Target;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly name: string;
}

export const NAME_LENGTH = 80;

export const NOT_GIVEN = NaN;

export function isGiven(value: number): boolean {
  return !Number.isNaN(value);
}

export interface MissingLever {
  readonly side: Side;
  readonly key: LeverKey;
}

/** A side's needed levers that are not given, in table order. */
export function missingOf(levers: LeverValues, needed: readonly LeverKey[]): LeverKey[] {
  return leverKeys.filter((key) => needed.includes(key) && !isGiven(levers[key]));
}

/** Needed levers of both sides that are not given, now's first. */
export function missingLevers(
  scenario: Scenario,
  needed: readonly LeverKey[] = leverKeys,
): MissingLever[] {
  return sides.flatMap((side) => missingOf(scenario[side], needed).map((key) => ({ side, key })));
}

/** Equality, NaN included. */
export function sameValue(a: number, b: number): boolean {
  return a === b || (Number.isNaN(a) && Number.isNaN(b));
}

export function sameLevers(a: LeverValues, b: LeverValues): boolean {
  return leverKeys.every((key) => sameValue(a[key], b[key]));
}

/** Plan figures of the order of work that are not given on either side. */
export function missingPlan(scenario: Scenario): OrderKey[] {
  return orderKeys.filter((key) => sides.some((side) => !isGiven(valueOf(scenario, key, side))));
}

/** Money without a default in *my figures*, required for the customer's and the department's. */
export const moneyBasis = [
  'averageCheck',
  'margin',
  'salespersonPay',
] as const satisfies ParameterKey[];

export function missingBasis(scenario: Scenario): readonly (typeof moneyBasis)[number][] {
  return moneyBasis.filter((key) => sides.some((side) => !isGiven(valueOf(scenario, key, side))));
}

export function sameTarget(a: Target, b: Target): boolean {
  return sameValue(a.coca, b.coca) && sameValue(a.contractsPerMonth, b.contractsPerMonth);
}

export function sameReps(a: readonly Salesperson[], b: readonly Salesperson[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, at) => {
      const other = b[at];
      return (
        other !== undefined &&
        one.name === other.name &&
        sameValue(one.leads, other.leads) &&
        sameValue(one.contracts, other.contracts)
      );
    })
  );
}

/** Deep equality of plain data. */
export function sameCounts<Part extends PeriodPair | WeeklyCounts>(a: Part, b: Part): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Whether two scenarios have a parameter's values on both sides in common. */
export function sameOn(a: Scenario, b: Scenario, key: ParameterKey): boolean {
  return sides.every((side) => sameValue(valueOf(a, key, side), valueOf(b, key, side)));
}

export function sameOnSides(of: Scenario, key: ParameterKey): boolean {
  return sameValue(valueOf(of, key, 'now'), valueOf(of, key, 'goal'));
}

export function sameScenario(a: Scenario, b: Scenario): boolean {
  return (
    a.currency === b.currency &&
    a.name === b.name &&
    parameters.every(({ key }) => sameOn(a, b, key)) &&
    sameReps(a.reps, b.reps) &&
    sameChannels(a.channels, b.channels) &&
    sameCounts(a.counts, b.counts) &&
    sameCounts(a.weekly, b.weekly) &&
    sameTarget(a.target, b.target)
  );
}
