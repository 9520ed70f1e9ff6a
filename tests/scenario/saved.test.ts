import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINK_LENGTH, readLink } from '../../src/scenario/link.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { readSaved, saveAs } from '../../src/scenario/saved.ts';
import { readFile, writeFile } from '../../src/scenario/savedFile.ts';
import { sameScenario } from '../../src/scenario/scenario.ts';
import { scenarios } from './arbitraries.ts';

const DATE = '2026-11-24T22:17:52.000Z';

describe('what is kept', () => {
  test('reads back as the very same scenario, name and date', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const saved = saveAs(scenario, scenario.name, DATE);
        const reading = readSaved(JSON.parse(JSON.stringify(saved)));
        expect(reading?.saved).toEqual(saved);
        expect(reading?.problems).toEqual([]);
        expect(sameScenario(reading!.scenario, { ...scenario, name: scenario.name.trim() })).toBe(
          true,
        );
      }),
    );
  });

  test('is whole where its link is longer than an address is read', () => {
    const reps = Array.from({ length: 20 }, (_, at) => ({
      name: `Константинопольская Ел${at}`,
      ...{ leads: 120, contracts: 14 },
    }));
    const weeks = Array.from({ length: 104 }, () => ({
      visits: 12_345,
      leads: 678,
      contracts: 90,
    }));
    const weekly = { weeks, from: '2026-05-04', changed: [9], began: true };
    const scenario = { ...defaultScenario, reps, weekly, currency: 'EUR', name: 'A' };
    const saved = saveAs(scenario, 'A', DATE);
    expect(saved.link.length).toBeGreaterThan(LINK_LENGTH);
    const reading = readSaved(JSON.parse(JSON.stringify(saved)));
    expect(reading?.problems).toEqual([]);
    expect(reading?.scenario).toEqual(scenario);
    expect(readFile(writeFile([saved]))).toMatchObject({ scenarios: [{ saved }] });
    // An address of it loses its long lists alone.
    expect(readLink(saved.link).scenario).toMatchObject({
      ...{ name: 'A', currency: 'EUR', reps },
      weekly: { from: '2026-05-04', changed: [9], began: true },
    });
  });

  test('the name beside the link counts, as a person may have written it there', () => {
    expect(readSaved({ name: 'New', link: 'cv1=2&name=Old' })?.scenario.name).toBe('New');
    expect(readSaved({ link: 'cv1=2&name=Old' })?.saved.name).toBe('Old');
  });

  test('junk in a link is reported, the rest of it is taken', () => {
    const reading = readSaved({ name: 'A', date: 'yesterday', link: 'cv1=abc&market=777' });
    expect(reading?.scenario.now.market).toBe(777);
    expect(reading?.problems).toEqual([{ key: 'cv1', text: 'abc', reason: 'notNumber' }]);
    expect(reading?.saved).toEqual({ name: 'A', date: '', link: 'market=777&name=A' });
  });

  test.each([
    ['2026-11-27T07:15:00.000Z', true],
    ['2024-02-29T23:59:59Z', true],
    ['2024-02-31T10:00:00Z', false],
    ['2023-02-29T10:00:00Z', false],
    ['1900-02-29T10:00:00Z', false],
    ['2000-02-29T10:00:00Z', true],
    ['2024-04-31T10:00:00Z', false],
    ['2024-12-31T10:00:00Z', true],
    ['2024-00-10T10:00:00Z', false],
    ['2024-13-10T10:00:00Z', false],
    ['2024-11-27T24:61:00Z', false],
    ['27 November 2026', false],
  ])('a date is kept where there is such a day: %s', (date, isKept) => {
    expect(readSaved({ name: 'A', date, link: '' })?.saved.date).toBe(isKept ? date : '');
  });

  test('what holds no scenario is nothing, whatever it is', () => {
    for (const value of [undefined, null, 1, 'cv1=2', [], {}, { link: 5 }, { name: 'A' }]) {
      expect(readSaved(value)).toBeUndefined();
    }
    fc.assert(fc.property(fc.anything(), (value) => void readSaved(value)));
  });
});

describe('a file of scenarios', () => {
  test('gives back what was written into it', () => {
    const saved = ['A', 'Б', '<b>'].map((name) => saveAs(defaultScenario, name, DATE));
    const reading = readFile(writeFile(saved));
    expect(reading).toMatchObject({ refused: [] });
    expect(typeof reading === 'string' ? [] : reading.scenarios.map((one) => one.saved)).toEqual(
      saved,
    );
  });

  test('is refused whole where it is no such file', () => {
    expect(readFile('')).toBe('notJson');
    expect(readFile('{')).toBe('notJson');
    for (const text of ['null', '1', '[]', '{}', '{"format":"takt-scenarios"}']) {
      expect(readFile(text), text).toBe('notScenarios');
    }
    expect(readFile('{"format":"other","scenarios":[]}')).toBe('notScenarios');
  });

  test('entries that hold none are named by their place, the others are taken', () => {
    const text = '{"format":"takt-scenarios","version":9,"scenarios":[1,{"link":"cv1=2"},null]}';
    const reading = readFile(text);
    expect(reading).toMatchObject({ refused: [1, 3], scenarios: [{ problems: [] }] });
  });

  test('any text at all is read without harm', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readFile(text)));
  });
});
