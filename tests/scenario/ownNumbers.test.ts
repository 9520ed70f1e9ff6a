import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLink, writeLink } from '../../src/scenario/link.ts';
import { isMonday, mondayOfWeek } from '../../src/scenario/calendar.ts';
import { otherReading, readTyped } from '../../src/scenario/input.ts';
import { areCounts, countRow, MOST_WEEKS, noWeeks } from '../../src/scenario/ownNumbers.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { periodPairs, weeklyCounts } from './arbitraries.ts';

describe('counts and weeks in a link', () => {
  test('come back as they were written', () => {
    fc.assert(
      fc.property(periodPairs, weeklyCounts, (counts, weekly) => {
        const { scenario, problems } = readLink(writeLink({ ...defaultScenario, counts, weekly }));
        expect(problems).toEqual([]);
        expect(scenario.counts).toEqual(counts);
        expect(scenario.weekly).toEqual(weekly);
      }),
    );
  });

  test('of a year are shorter than 700 characters', () => {
    const week = { visits: 12_345, leads: 123, contracts: 12 };
    const weeks = Array.from({ length: 52 }, () => week);
    const weekly = { ...noWeeks, weeks, from: '2026-05-04' };
    expect(writeLink({ ...defaultScenario, weekly }).length).toBeLessThan(700);
  });

  test('one period stands for both, an empty one is not given', () => {
    const { before, after } = readLink('counts=4350,49,1').scenario.counts;
    expect([before, after]).toEqual([before, { visits: 4350, leads: 49, contracts: 1 }]);
    const alone = readLink('counts=4350,49,1~').scenario;
    expect(alone.counts.after).toEqual({ visits: NaN, leads: NaN, contracts: NaN });
    expect(writeLink(alone)).toBe('counts=4350,49,1%7E');
  });

  test('changed weeks are put in order, each once', () => {
    expect(readLink('changed=15,9, 9').scenario.weekly.changed).toEqual([9, 15]);
  });

  test.each([
    ['counts', 'notCounts', '49,4350,1'],
    ['counts', 'notCounts', '4350,49,50'],
    ['counts', 'notCounts', '4350,,4351'],
    ['counts', 'notCounts', '4350,49,1~4350,49,-1'],
    ['counts', 'notCounts', '1,1,1~2,2,2~3,3,3'],
    ['counts', 'notCounts', '4350,49,1,0'],
    ['weeks', 'notWeeks', '100,5,1;5,100,1'],
    ['weeks', 'notWeeks', '100,5,1;1.5,1,1'],
    ['weeks', 'notWeeks', '100,five,1'],
    ['weeks', 'notWeeks', ';'.repeat(MOST_WEEKS)],
    ['from', 'notMonday', '2026-05-05'],
    ['from', 'notMonday', '2026-02-30'],
    ['from', 'notMonday', '04.05.2026'],
    ['from', 'notMonday', 'monday'],
    ['changed', 'notChanged', '0'],
    ['changed', 'notChanged', '3,x'],
    ['changed', 'notChanged', `${MOST_WEEKS + 1}`],
    ['began', 'notBegan', 'yes'],
  ])('%s=%s… that cannot be is named, and all else is kept', (key, reason, text) => {
    const { scenario, problems } = readLink(`${key}=${text}&sp=2`);
    expect(problems).toMatchObject([{ key, text, reason }]);
    expect(scenario.department.now.salespeople).toBe(2);
    expect(writeLink(scenario)).toBe('sp=2');
  });
});

test('empty places at the end of a link are weeks and people that are not given', () => {
  const notGiven = { visits: NaN, leads: NaN, contracts: NaN };
  const first = { visits: 850, leads: 11, contracts: 0 };
  for (const [tail, rows] of [
    [';,,', 1],
    [';,,;,,', 2],
    [';,', 1],
    [';,,.', 1],
    [',', 0],
    [';', 0],
  ] as const) {
    const { scenario, problems } = readLink(`weeks=850,11,0${tail}`);
    expect(problems).toEqual([]);
    expect(scenario.weekly.weeks).toEqual([first, ...Array.from({ length: rows }, () => notGiven)]);
    expect(readLink(writeLink(scenario)).scenario).toEqual(scenario);
  }
  expect(readLink('reps=Anna,120,14;,,').scenario.reps).toEqual([
    { name: 'Anna', leads: 120, contracts: 14 },
    { name: '', leads: NaN, contracts: NaN },
  ]);
  expect(readLink('channels=search,10,5,10,100;,,').problems).toMatchObject([{ key: 'channels' }]);
});

test('what WeChat says of where a link was from is left aside', () => {
  const { scenario, problems } = readLink('weeks=100,5,1&from=singlemessage&isappinstalled=0');
  expect(scenario.weekly.from).toBe('');
  expect(problems.map(({ key }) => key)).not.toContain('from');
});

test('contracts of a week may be of earlier leads', () => {
  expect(readLink('weeks=100,5,9').scenario.weekly.weeks).toEqual([
    { visits: 100, leads: 5, contracts: 9 },
  ]);
  expect(areCounts({ visits: 100, leads: 5, contracts: 9 })).toBe(false);
});

test('a Monday is a date that exists and a Monday', () => {
  expect(['2026-05-04', '2024-02-26'].every(isMonday)).toBe(true);
  expect(mondayOfWeek('2026-05-04', 5).toISOString()).toBe('2026-06-01T00:00:00.000Z');
  expect(['', '2026-05-10', '2026-13-04', '2026-5-4', '12026-05-04'].some(isMonday)).toBe(false);
});

test.each([
  ['10.000', 10_000, 10],
  ['10,000', 10_000, 10],
  ['12.350', 12_350, undefined],
  ['12,0', 12, undefined],
  ['1.250.000', 1_250_000, undefined],
  ['12.5', 'notAllowed', undefined],
] as const)('a count of %s is of thousands first', (text, first, other) => {
  for (const sign of ['.', ',']) {
    expect(readTyped(countRow, text, sign)).toBe(first);
    expect(otherReading(countRow, text, sign)).toBe(other);
  }
});
