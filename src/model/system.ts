import type { CustomerValues } from './customer.ts';
import { customerFigures, type CustomerFigures } from './customerFigures.ts';
import type { DepartmentValues } from './department.ts';
import { departmentFigures, type DepartmentFigures } from './departmentFigures.ts';
import type { LeverValues } from './levers.ts';

export interface SystemFigures {
  readonly customer: CustomerFigures;
  readonly department: DepartmentFigures;
  readonly team: number;
}

/**
 * One side's figures, by the model's sections 6 and 7; a team cost not given is the department's.
 */
export function systemFigures(
  levers: LeverValues,
  customer: CustomerValues,
  department: DepartmentValues,
): SystemFigures {
  const ofDepartment = departmentFigures(levers, department, customer);
  const team = Number.isNaN(customer.teamCost) ? ofDepartment.teamCost : customer.teamCost;
  return { customer: customerFigures(levers, customer, team), department: ofDepartment, team };
}
