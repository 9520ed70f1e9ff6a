import { describe, expect, test } from 'vitest';
import { pastedWeeks } from '../../src/scenario/pastedWeeks.ts';

const two = [
  { visits: 1000, leads: 11, contracts: 0 },
  { visits: 1050, leads: NaN, contracts: 12 },
];

describe('weeks that are pasted', () => {
  test.each([
    [
      'from a spreadsheet',
      'Week\tVisits\tLeads\tContracts\r\n4 May\t1000\t11\t0\r\n11 May\t1050\t\t12\r\n',
    ],
    ['without dates', '1000\t11\t0\n1050\t\t12'],
    ['of a Russian spreadsheet', '04.05.2026\t1 000\t11\t0\n11.05.2026\t1 050\t\t12'],
    ['as lines of text', '1000;11;0\n1050;;12'],
    ['with what cannot be left out', '1000,11,0\n5,11,0\n1.5,1,1\n1050,,12\n,,'],
  ])('%s', (_, text) => {
    expect(pastedWeeks(text, '.').rows).toEqual(two);
  });

  test('without counts are no table', () => {
    expect(pastedWeeks('May\nJune\n12', '.').rows).toEqual([]);
  });

  test.each(['.', ','])(
    'with thousands apart as any country has them, where %s is decimal',
    (sign) => {
      const weeks = [
        { visits: 4350, leads: 1200, contracts: 1 },
        { visits: 900, leads: 10, contracts: 0 },
      ];
      for (const group of [',', '.', ' ', "'", '\u00a0', '\u202f']) {
        const text = `4${group}350\t1${group}200\t1\n900\t10\t0`;
        expect(pastedWeeks(text, sign)).toEqual({ rows: weeks, leftOut: [] });
      }
    },
  );

  test('tell which lines are left out, but not a head', () => {
    const { leftOut } = pastedWeeks('Visits\tLeads\n5\t11\t0\n1000\t11\t0\n1.5\t 1\t1\n', '.');
    expect(leftOut).toEqual(['5 11 0', '1.5 1 1']);
  });
});
