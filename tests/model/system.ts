import fc from 'fast-check';
import { customerParameters, type CustomerValues } from '../../src/model/customer.ts';
import { customerFigures } from '../../src/model/customerFigures.ts';
import { departmentParameters, type DepartmentValues } from '../../src/model/department.ts';
import { departmentFigures } from '../../src/model/departmentFigures.ts';
import type { LeverValues } from '../../src/model/levers.ts';
import type { Parameter } from '../../src/model/parameter.ts';
import { evenly } from './arbitraries.ts';

/** One side of everything, as the vectors and the laws have it. */
export interface System {
  readonly levers: LeverValues;
  readonly customer: CustomerValues;
  readonly department: DepartmentValues;
}

/** A case of the vectors: what is not given is null there. */
export type SystemCase = Readonly<Record<keyof System, Readonly<Record<string, number | null>>>>;

/** What a case is given, as the model has it. */
export function givenOf({ levers, customer, department }: SystemCase): System {
  const filled = (part: Readonly<Record<string, number | null>>) =>
    Object.fromEntries(Object.entries(part).map(([key, value]) => [key, value ?? NaN]));
  return {
    levers: filled(levers),
    customer: filled(customer),
    department: filled(department),
  } as unknown as System;
}

/** All figures of one side, with the team's cost as given or as the department has it. */
export function figuresOfSystem({ levers, customer, department }: System) {
  const ofDepartment = departmentFigures(levers, department, customer);
  const team = Number.isNaN(customer.teamCost) ? ofDepartment.teamCost : customer.teamCost;
  return { department: ofDepartment, customer: customerFigures(levers, customer, team) };
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

/** What a customer may really bring. */
export const customers: fc.Arbitrary<CustomerValues> = along(customerParameters);

/** A department as there may be one. */
export const departments: fc.Arbitrary<DepartmentValues> = along(departmentParameters);
