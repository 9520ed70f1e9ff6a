import { planKeys, type Plan, type PlanKey } from '../model/plan.ts';
import type { Target } from '../model/target.ts';
import { leverKeys, type LeverKey, type LeverValues, type Side } from '../model/levers.ts';

/**
 * A pair of sides, the plan that leads from one to the other, the target that is sought, the
 * currency that all money is in, and a name. The link holds just this.
 */
export interface Scenario extends Readonly<Record<Side, LeverValues>> {
  readonly plan: Plan;
  readonly target: Target;
  /** ISO 4217 code. */
  readonly currency: string;
  /** Plain text, up to NAME_LENGTH characters. */
  readonly name: string;
}

/** The sides in the order in which they are shown and written. */
export const sides = ['now', 'goal'] as const satisfies readonly Side[];

/** How many characters (code points) a scenario's name may have. */
export const NAME_LENGTH = 80;

/** Marks a lever that is not given. */
export const NOT_GIVEN = NaN;

/** Whether a lever is given. */
export function isGiven(value: number): boolean {
  return !Number.isNaN(value);
}

/** A lever of a side that has no figure yet. */
export interface MissingLever {
  readonly side: Side;
  readonly key: LeverKey;
}

/** Levers of a side, among those that are needed, that are not given, in the order of the table. */
export function missingOf(levers: LeverValues, needed: readonly LeverKey[]): LeverKey[] {
  return leverKeys.filter((key) => needed.includes(key) && !isGiven(levers[key]));
}

/** Levers of both sides, of all or of those that are needed, that are not given; now comes first. */
export function missingLevers(
  scenario: Scenario,
  needed: readonly LeverKey[] = leverKeys,
): MissingLever[] {
  return sides.flatMap((side) => missingOf(scenario[side], needed).map((key) => ({ side, key })));
}

/** Whether two lever values are the same; two that are not given are. */
export function sameValue(a: number, b: number): boolean {
  return a === b || (Number.isNaN(a) && Number.isNaN(b));
}

/** Whether two sides hold the same five levers. */
export function sameLevers(a: LeverValues, b: LeverValues): boolean {
  return leverKeys.every((key) => sameValue(a[key], b[key]));
}

/** Figures of a plan that are not given. */
export function missingPlan(plan: Plan): PlanKey[] {
  return planKeys.filter((key) => !isGiven(plan[key]));
}

/** Whether two plans are the same. */
function samePlan(a: Plan, b: Plan): boolean {
  return planKeys.every((key) => sameValue(a[key], b[key]));
}

/** Whether two targets are the same. */
export function sameTarget(a: Target, b: Target): boolean {
  return sameValue(a.coca, b.coca) && sameValue(a.contractsPerMonth, b.contractsPerMonth);
}

/** Whether two scenarios are the same in every part. */
export function sameScenario(a: Scenario, b: Scenario): boolean {
  return (
    a.currency === b.currency &&
    a.name === b.name &&
    sides.every((side) => sameLevers(a[side], b[side])) &&
    samePlan(a.plan, b.plan) &&
    sameTarget(a.target, b.target)
  );
}
