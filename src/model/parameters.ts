import { customerParameters, type CustomerKey } from './customer.ts';
import { departmentParameters, type DepartmentKey } from './department.ts';
import { levers, type LeverKey } from './levers.ts';
import type { Parameter } from './parameter.ts';
import { planParameters, type PlanKey } from './plan.ts';

/** Every figure that a visitor can set. */
export type ParameterKey = LeverKey | PlanKey | CustomerKey | DepartmentKey;

/** What the order of work is made of besides the levers, in the order in which it is shown. */
export const orderKeys = [
  'tuneMonths',
  'tuneCost',
  'testShare',
  'flowMonths',
  'averageCheck',
  'margin',
  'horizonMonths',
  'spread',
] as const satisfies readonly ParameterKey[];

/** One of these. */
export type OrderKey = (typeof orderKeys)[number];

const tables: readonly Parameter<ParameterKey>[] = [
  ...levers,
  ...planParameters,
  ...customerParameters,
  ...departmentParameters,
];

const rows = new Map(tables.map((row) => [row.key, row]));

/** The row of one parameter. */
export function parameterOf<Key extends ParameterKey>(key: Key): Parameter<Key> {
  return rows.get(key) as Parameter<Key>;
}

/** THE parameters of a scenario, in the order in which links have always been written. */
export const parameters: readonly Parameter<ParameterKey>[] = [
  ...new Set([...levers, ...orderKeys.map(parameterOf), ...tables]),
];
