import type { DepartmentValues } from './department.ts';
import { readyShare } from './turnover.ts';

/** Hours a month, from 0, that a salesperson's place gives to leads (the model's section 7). */
export function placeHours(department: DepartmentValues): number {
  return department.hoursPerDay * department.daysPerMonth * readyShare(department);
}

export function salesHourCost(department: DepartmentValues): number {
  return department.salespersonPay / (placeHours(department) * department.load);
}
