import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultCustomer } from '../../src/model/customer.ts';
import { defaultDepartment } from '../../src/model/department.ts';
import { departmentFigures, staffKeys } from '../../src/model/departmentFigures.ts';
import { workloads } from '../../src/model/workload.ts';
import { expectClose } from '../asserts.ts';
import { workingLevers } from './arbitraries.ts';
import { customers, departments } from './system.ts';

const goal = { cv1: 0.0567, cv2: 0.085, price: 14.5, cycle: 16, market: 4350 };

const of = (levers: typeof goal, department = defaultDepartment) =>
  workloads(departmentFigures(levers, department, defaultCustomer), department.load);

test('parts make up the work, and what fits and what is left do too', () => {
  fc.assert(
    fc.property(workingLevers, departments, customers, (levers, department, customer) => {
      const figures = departmentFigures(levers, department, customer);
      const loads = workloads(figures, department.load);
      for (const role of staffKeys) {
        const { parts, work, people, load, left } = loads[role];
        expectClose(
          parts.reduce((sum, part) => sum + part.people, 0),
          work,
          1e-9,
        );
        expectClose(work, figures.needed[role] * load, 1e-9);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(Math.min(work, people * load) + left).toBeCloseTo(work, 6);
      }
    }),
  );
});

test('a shorter cycle takes work on open leads alone', () => {
  const [slow, quick] = [of({ ...goal, cycle: 57 }).salesperson, of(goal).salesperson];
  const part = (load: typeof slow, name: string) =>
    load.parts.find((one) => one.part === name)?.people ?? NaN;
  expectClose(part(quick, 'open') / part(slow, 'open'), 16 / 57, 1e-12);
  expectClose(part(quick, 'new'), part(slow, 'new'), 1e-12);
  expectClose(part(quick, 'closing'), part(slow, 'closing'), 1e-12);
});

test('one salesperson kept at the goal leaves 61 % of the work', () => {
  const { left, work } = of(goal, { ...defaultDepartment, salespeople: 1 }).salesperson;
  expect(left / work).toBeCloseTo(0.61, 2);
});

test('what is not known has no length', () => {
  expect(of({ ...goal, cycle: NaN }).salesperson.left).toBeNaN();
  expect(of({ ...goal, cycle: NaN }).telemarketer.left).toBe(0);
});
