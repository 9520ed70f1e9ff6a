import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLink, writeLink } from '../../src/scenario/link.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { MOST_REPS, pastedReps, readReps } from '../../src/scenario/reps.ts';
import { ROW_NAME_LENGTH, tidyRowName } from '../../src/scenario/rowName.ts';
import { reps } from './arbitraries.ts';

const two = [
  { name: 'Anna', leads: 120, contracts: 14 },
  { name: 'Boris', leads: 95, contracts: 6 },
];

describe('salespeople in a link', () => {
  test('come back as they were written', () => {
    fc.assert(
      fc.property(reps, (people) => {
        const link = writeLink({ ...defaultScenario, reps: people });
        const reading = readLink(link);
        expect(reading.problems).toEqual([]);
        expect(reading.scenario.reps).toEqual(people);
      }),
    );
  });

  test.each([
    ['more contracts than leads', 'Anna,10,11'],
    ['parts of a lead', 'Anna,10.5,1'],
    ['a word for a count', 'Anna,ten,1'],
    ['too many places', 'Anna,10,1,1'],
    ['a count below 0', 'Anna,-10,-11'],
    ['too many people', Array.from({ length: MOST_REPS + 1 }, () => 'A,1,0').join(';')],
    ['a name too long', `${'A'.repeat(ROW_NAME_LENGTH + 1)},10,1`],
  ])('%s: none of them counts, and the link says so', (_, text) => {
    const { scenario, problems } = readLink(`reps=${text}&sp=2`);
    expect(scenario.reps).toEqual([]);
    expect(scenario.department.now.salespeople).toBe(2);
    expect(problems).toMatchObject([{ key: 'reps', reason: 'notReps' }]);
  });

  test('as people write them, with spaces and an exponent', () => {
    expect(readReps('Anna, 120 ,14;Boris,9.5e1,6')).toEqual(two);
    expect(readLink('reps=Anna, 120, 14; Boris ,95,6')).toMatchObject({
      scenario: { reps: two },
      problems: [],
    });
  });
});

test('a name never has what parts places, and is cut', () => {
  expect(tidyRowName('  Ivanov, A.; jun. ')).toBe('Ivanov  A.  jun.');
  expect([...tidyRowName('я'.repeat(99))]).toHaveLength(ROW_NAME_LENGTH);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(tidyRowName(tidyRowName(text))).toBe(tidyRowName(text));
      expect(tidyRowName(text)).not.toMatch(/[,;]/);
    }),
  );
});

describe('a table that is pasted', () => {
  test.each([
    ['from a spreadsheet', 'Name\tLeads\tContracts\r\nAnna\t120\t14\r\nBoris\t95\t6\r\n'],
    ['as lines of text', 'Anna, 120, 14\nBoris, 95, 6'],
    ['as a link has it', 'Anna,120,14;Boris,95,6'],
    ['with sums that make no sense left out', 'Anna\t120\t14\nBoris\t95\t6\nAll\t215\t300'],
  ])('%s', (_, text) => {
    expect(pastedReps(text, '.').rows).toEqual(two);
  });

  test('without counts is no table', () => {
    expect(pastedReps('Anna\nBoris', '.')).toEqual({ rows: [], leftOut: [] });
  });

  test('with the thousands of another language is read, and what is left out is told', () => {
    const text = 'Name\tLeads\nAnna\t1,200\t140\nBoris\t95\t96';
    expect(pastedReps(text, ',')).toEqual({
      rows: [{ name: 'Anna', leads: 1200, contracts: 140 }],
      leftOut: ['Boris 95 96'],
    });
  });
});
