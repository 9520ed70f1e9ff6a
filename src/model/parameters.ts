import { customerParameters, type CustomerKey } from './customer.ts';
import { departmentParameters, type DepartmentKey } from './department.ts';
import { levers, type LeverKey } from './levers.ts';
import type { Parameter } from './parameter.ts';
import { planParameters, type PlanKey } from './plan.ts';

export type ParameterKey = LeverKey | PlanKey | CustomerKey | DepartmentKey;

/** Parameters of the order of work, in the page's order. */
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

export type OrderKey = (typeof orderKeys)[number];

const tables: readonly Parameter<ParameterKey>[] = [
  ...levers,
  ...planParameters,
  ...customerParameters,
  ...departmentParameters,
];

const rows = new Map(tables.map((row) => [row.key, row]));

export function parameterOf<Key extends ParameterKey>(key: Key): Parameter<Key> {
  return rows.get(key) as Parameter<Key>;
}

/** THE parameters of a scenario, in the links' order. */
export const parameters: readonly Parameter<ParameterKey>[] = [
  ...new Set([...levers, ...orderKeys.map(parameterOf), ...tables]),
];
