import fc from 'fast-check';
import { playCourses } from '../../src/model/courses.ts';
import {
  customerParameters,
  defaultCustomer,
  type CustomerValues,
} from '../../src/model/customer.ts';
import {
  defaultDepartment,
  departmentParameters,
  type DepartmentValues,
} from '../../src/model/department.ts';
import type { BothSides, LeverValues } from '../../src/model/levers.ts';
import type { Parameter } from '../../src/model/parameter.ts';
import { defaultPlan, type Plan } from '../../src/model/plan.ts';
import { evenly } from './arbitraries.ts';

export interface System {
  readonly levers: LeverValues;
  readonly customer: CustomerValues;
  readonly department: DepartmentValues;
}

/** A case of the vectors: what is not given is null there. */
export type SystemCase = Readonly<Record<keyof System, Readonly<Record<string, number | null>>>>;

export function givenOf({ levers, customer, department }: SystemCase): System {
  const filled = (part: Readonly<Record<string, number | null>>) =>
    Object.fromEntries(Object.entries(part).map(([key, value]) => [key, value ?? NaN]));
  return {
    levers: filled(levers),
    customer: filled(customer),
    department: filled(department),
  } as unknown as System;
}

function along<Key extends string>(
  rows: readonly Parameter<Key>[],
): fc.Arbitrary<Readonly<Record<Key, number>>> {
  const values = rows.map(({ key, slider, default: usual }) => {
    const set = evenly(...slider);
    return [key, Number.isNaN(usual) ? fc.oneof(set, fc.constant(NaN)) : set] as const;
  });
  return fc.record(Object.fromEntries(values) as Record<Key, fc.Arbitrary<number>>);
}

export const customers: fc.Arbitrary<CustomerValues> = along(customerParameters);

export const departments: fc.Arbitrary<DepartmentValues> = along(departmentParameters);

export type PlanWithMoney = Plan & Pick<CustomerValues, 'averageCheck' | 'margin'>;

export const defaultOrder: PlanWithMoney = {
  ...defaultPlan,
  averageCheck: defaultCustomer.averageCheck,
  margin: defaultCustomer.margin,
};

export function customersOf({ averageCheck, margin }: PlanWithMoney): BothSides<CustomerValues> {
  const side = { ...defaultCustomer, averageCheck, margin };
  return { now: side, goal: side };
}

/** Plays such a plan with the department that nobody has touched, but for its pay. */
export function play(
  now: LeverValues,
  goal: LeverValues,
  plan: PlanWithMoney,
  salespersonPay = defaultDepartment.salespersonPay,
) {
  const side = { ...defaultDepartment, salespersonPay };
  const department = { now: side, goal: side };
  return playCourses(now, goal, plan, customersOf(plan), department);
}
