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
    expect(pastedWeeks(text, '.')).toEqual(two);
  });

  test('without counts are no table', () => {
    expect(pastedWeeks('May\nJune\n12', '.')).toEqual([]);
  });
});
