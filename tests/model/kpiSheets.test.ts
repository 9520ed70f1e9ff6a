import { describe, expect, test } from 'vitest';
import { kpiSheets, type SheetKey, type SheetRole } from '../../src/model/kpiSheets.ts';
import { poissonBand } from '../../src/model/poisson.ts';
import { systemFigures } from '../../src/model/system.ts';
import { readLink } from '../../src/scenario/link.ts';
import { presetOf } from '../../src/scenario/presets.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { expectClose } from '../asserts.ts';

function sheetsOf({ goal, customer, department }: Scenario) {
  const system = systemFigures(goal, customer.goal, department.goal);
  return kpiSheets({ levers: goal, customer: customer.goal, department: department.goal, system });
}

function lineOf(scenario: Scenario, role: SheetRole, key: SheetKey) {
  const line = sheetsOf(scenario)
    .find((sheet) => sheet.role === role)
    ?.lines.find((one) => one.key === key);
  if (!line) throw new Error(`no ${key}`);
  return line;
}

const open = (link: string) => readLink(link).scenario;

test('the source’s rhythms and no others', () => {
  const rhythms = sheetsOf(open('')).map(({ role, lines }) => [
    role,
    lines.map(({ key, rhythm }) => `${key} ${rhythm}`),
  ]);
  expect(Object.fromEntries(rhythms)).toEqual({
    telemarketer: ['reachedCalls daily', 'callConversion weekly', 'own none', 'own none'],
    salesperson: [
      'ripeCv2 weekly',
      'newLeads weekly',
      'contracts weekly',
      'sales monthly',
      'averageCheck none',
      'cycle none',
    ],
    'account-manager': [
      'ltv none',
      'repeats none',
      'upsell none',
      'loyalty none',
      'answerSpeed none',
      'workSpeed none',
      'late none',
    ],
    'commercial-director': ['totalSales none', 'totalSalesLessCoca none', 'cycle none', 'ltv none'],
  });
});

describe('per person', () => {
  test('the department’s figure over its people, with the band of chance', () => {
    const one = lineOf(open('sp=1'), 'salesperson', 'newLeads');
    const three = lineOf(open('sp=3'), 'salesperson', 'newLeads');
    expectClose(one.expected, three.expected * 3);
    const band = poissonBand(Float64Array.of(three.expected));
    expect([three.low, three.high]).toEqual([band.low[0], band.high[0]]);
  });

  test('a part of somebody’s job is that person’s', () => {
    const { expected } = lineOf(open('market=400'), 'salesperson', 'contracts');
    expectClose(expected, ((400 * 0.0567 * 0.085) / 30.4375) * 7);
  });

  test('a conversion has the band of its own leads, wider for fewer', () => {
    const width = (link: string) => {
      const { low, high, expected } = lineOf(open(link), 'salesperson', 'ripeCv2');
      expect(expected).toBe(0.085);
      expect(low).toBeLessThanOrEqual(0.085);
      expect(high).toBeGreaterThanOrEqual(0.085);
      return high - low;
    };
    expect(width('sp=5')).toBeGreaterThan(width('sp=1'));
  });

  test('calls are those of working days, and conversion that of calls', () => {
    const { scenario } = presetOf('calls');
    const system = systemFigures(scenario.goal, scenario.customer.goal, scenario.department.goal);
    const { expected } = lineOf(scenario, 'telemarketer', 'reachedCalls');
    expectClose(expected, 3000 / 21 / system.department.people.telemarketer);
    expect(lineOf(scenario, 'telemarketer', 'callConversion').expected).toBe(0.08);
  });
});

test('where nobody works in a role, or nothing is known, nothing is expected', () => {
  expect(lineOf(open('sp=0'), 'salesperson', 'newLeads').expected).toBeNaN();
  expect(lineOf(open(''), 'telemarketer', 'reachedCalls').expected).toBeNaN();
  expect(lineOf(presetOf('mine').scenario, 'salesperson', 'sales').expected).toBeNaN();
});
