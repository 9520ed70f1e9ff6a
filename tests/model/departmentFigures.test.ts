import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultDepartment, type DepartmentKey } from '../../src/model/department.ts';
import {
  departmentFigures,
  limitKeys,
  staffKeys,
  type LimitKey,
  type StaffKey,
} from '../../src/model/departmentFigures.ts';
import { funnel } from '../../src/model/funnel.ts';
import { expectClose } from '../asserts.ts';
import { vectorsOf } from '../vectors.ts';
import { workingLevers } from './arbitraries.ts';
import { customers, departments, givenOf, type SystemCase } from './system.ts';

type Camel = 'telemarketer' | 'salesperson' | 'accountManager' | 'market';

interface DepartmentCase extends SystemCase {
  readonly figures: {
    readonly department: Readonly<
      Record<string, number | string | null | Readonly<Partial<Record<Camel, number | null>>>>
    >;
  };
}

/** The vectors name people in one word. */
const limitOf = (name: string) =>
  (name === 'accountManager' ? 'account-manager' : name) as LimitKey & StaffKey;

test.each(vectorsOf<DepartmentCase>('system'))('the vectors: $levers, $department', (expected) => {
  const { levers, customer, department } = givenOf(expected);
  const figures = departmentFigures(levers, department, customer);
  for (const [metric, value] of Object.entries(expected.figures.department)) {
    if (metric === 'bottleneck') expect(figures.bottleneck).toBe(limitOf(value as string));
    else if (metric === 'load') {
      const { salesperson } = value as Record<Camel, number | null>;
      expectClose(figures.salespeopleLoad, salesperson);
    } else if (value !== null && typeof value === 'object') {
      for (const [name, one] of Object.entries(value)) {
        const row = figures[metric as 'needed' | 'people' | 'carries' | 'hiresPerYear'];
        expectClose((row as Record<string, number>)[limitOf(name)] ?? NaN, one);
      }
    } else expectClose(figures[metric as keyof typeof figures] as number, value as number | null);
  }
});

const now = { cv1: 0.0113, cv2: 0.0204, price: 14.5, cycle: 57, market: 4350 };
const goal = { cv1: 0.0567, cv2: 0.085, price: 14.5, cycle: 16, market: 4350 };
const oneOff = { contractLife: NaN };

describe('laws', () => {
  test('the department carries no more than any of its people, and than the market gives', () => {
    fc.assert(
      fc.property(workingLevers, departments, customers, (levers, department, customer) => {
        const { carries, departmentContracts } = departmentFigures(levers, department, customer);
        for (const key of limitKeys) {
          expect(departmentContracts).toBeLessThanOrEqual(carries[key]);
        }
      }),
    );
  });

  test('as many people as are needed hold nothing back', () => {
    fc.assert(
      fc.property(workingLevers, departments, customers, (levers, department, customer) => {
        const open = { ...department, salespeople: NaN, telemarketers: NaN, accountManagers: NaN };
        const { bottleneck, leadsLost, needed, people } = departmentFigures(levers, open, customer);
        expect(bottleneck).toBe('market');
        expect(leadsLost).toBe(0);
        for (const role of staffKeys) {
          expect(people[role]).toBeGreaterThanOrEqual(needed[role] * (1 - 1e-9));
          expect(people[role]).toBeLessThan(needed[role] + 1);
        }
      }),
    );
  });

  test('nor do they where whole numbers of people are needed and arithmetic leaves a rounding', () => {
    const percent = fc.integer({ min: 1, max: 100 }).map((one) => one / 100);
    const [thousands, years] = [fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 10 })];
    const staying = { ...defaultDepartment, retention: 1, vacancyMonths: 0, load: 1 };
    fc.assert(
      fc.property(percent, percent, thousands, years, (cv1, cv2, thousand, life) => {
        const levers = { ...goal, cv1, cv2, market: 1000 * thousand };
        const figures = departmentFigures(levers, staying, { contractLife: 12 * life });
        expect(figures.bottleneck).toBe('market');
        expect(figures.departmentContracts).toBe(funnel(levers).contractsPerMonth);
      }),
    );
    const figures = departmentFigures(
      { ...goal, cv1: 0.05, cv2: 0.1, market: 1000 },
      { ...defaultDepartment, retention: 1 },
      { contractLife: 24 },
    );
    expect([figures.bottleneck, figures.leadsLost]).toEqual(['market', 0]);
  });

  test('twice the market takes twice the work', () => {
    fc.assert(
      fc.property(workingLevers, departments, customers, (levers, department, customer) => {
        const once = departmentFigures(levers, department, customer);
        const market = levers.market * 2;
        const twice = departmentFigures({ ...levers, market }, department, customer);
        expectClose(twice.salesHours, 2 * once.salesHours, 1e-12);
        for (const role of staffKeys) expectClose(twice.needed[role], 2 * once.needed[role], 1e-12);
        expect(twice.ready).toBe(once.ready);
        expect(twice.callCost).toBe(once.callCost);
      }),
    );
  });

  test('what is lost and what is carried is what there is', () => {
    fc.assert(
      fc.property(workingLevers, departments, customers, (levers, department, customer) => {
        const figures = departmentFigures(levers, department, customer);
        const { adSpendPerMonth, contractsPerMonth, leadsPerMonth } = funnel(levers);
        const kept = figures.departmentContracts / contractsPerMonth;
        expectClose(figures.leadsLost + leadsPerMonth * kept, leadsPerMonth, 1e-9);
        expectClose(figures.spendLost + adSpendPerMonth * kept, adSpendPerMonth, 1e-9);
      }),
    );
  });
});

describe('the worked example', () => {
  test('the shorter cycle saves two of five salespeople', () => {
    expect(
      departmentFigures({ ...goal, cycle: 57 }, defaultDepartment, oneOff).people.salesperson,
    ).toBe(5);
    expect(departmentFigures(goal, defaultDepartment, oneOff).people.salesperson).toBe(3);
  });

  test('one salesperson kept at the goal carries 8.1 contracts and makes each cost 7 791', () => {
    const figures = departmentFigures(goal, { ...defaultDepartment, salespeople: 1 }, oneOff);
    expect(figures.bottleneck).toBe('salesperson');
    expect(figures.departmentContracts).toBeCloseTo(8.1, 1);
    expect(Math.round(figures.cocaAtBottleneck)).toBe(7791);
    expect(figures.leadsLost / funnel(goal).leadsPerMonth).toBeCloseTo(0.61, 2);
  });

  test('now one salesperson is enough', () => {
    expect(departmentFigures(now, defaultDepartment, oneOff).people.salesperson).toBe(1);
  });
});

test('only what needs it is undefined', () => {
  const without = (key: DepartmentKey) =>
    departmentFigures(goal, { ...defaultDepartment, [key]: NaN }, oneOff);
  expect(without('salespersonPay').teamCost).toBeNaN();
  expect(without('salespersonPay').people.salesperson).toBe(3);
  const { needed, departmentContracts, bottleneck, callCost } = without('openLeadHours');
  expect(needed.salesperson).toBeNaN();
  expect(needed.telemarketer).toBe(0);
  expect(departmentContracts).toBeNaN();
  expect(bottleneck).toBeUndefined();
  expect(callCost).toBeGreaterThan(0);
  expect(
    departmentFigures({ ...goal, cycle: NaN }, defaultDepartment, oneOff).hoursNew,
  ).toBeGreaterThan(0);
});

test('a calling base lasts as long as its reachable part', () => {
  const calls = { ...defaultDepartment, callShare: 1, callBase: 43_500, reachable: 0.3 };
  expectClose(departmentFigures(goal, calls, oneOff).baseMonths, 3, 1e-12);
  expect(departmentFigures(goal, { ...calls, callShare: 0 }, oneOff).baseMonths).toBeNaN();
});
