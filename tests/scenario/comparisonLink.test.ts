import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  COMPARISON_LENGTH,
  MOST_COMPARED,
  readComparison,
  writeComparison,
} from '../../src/scenario/comparisonLink.ts';
import { LINK_LENGTH, writeLink } from '../../src/scenario/link.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { sameScenario } from '../../src/scenario/scenario.ts';
import { scenarios } from './arbitraries.ts';

const short = scenarios.filter((scenario) => writeLink(scenario).length <= LINK_LENGTH);
const several = fc.array(short, { minLength: 1, maxLength: MOST_COMPARED });

describe('laws of a comparison’s link', () => {
  test('what was written reads back as the very same scenarios and base', () => {
    fc.assert(
      fc.property(several, fc.nat(), (compared, any) => {
        const base = any % compared.length;
        const reading = readComparison(writeComparison({ scenarios: compared, base }));
        expect(reading.problems).toEqual([]);
        expect(reading.base).toBe(base);
        expect(reading.scenarios).toHaveLength(compared.length);
        reading.scenarios.forEach((scenario, at) => {
          expect(sameScenario(scenario, compared[at]!)).toBe(true);
        });
      }),
    );
  });

  test('any text at all gives at most six scenarios and a base among them', () => {
    const part = fc.tuple(fc.constantFrom('s', 'base', 'x', '__proto__'), fc.string());
    const texts = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 9 }).map((parts) => parts.map((one) => one.join('=')).join('&')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { scenarios: read, base } = readComparison(text);
        expect(read.length).toBeLessThanOrEqual(MOST_COMPARED);
        expect(base === 0 || base < read.length).toBe(true);
      }),
    );
  });
});

test('nothing to compare has no fragment, and the default scenario is an empty s', () => {
  expect(writeComparison({ scenarios: [], base: 0 })).toBe('');
  expect(writeComparison({ scenarios: [defaultScenario], base: 0 })).toBe('s=');
  expect(readComparison('#s=').scenarios).toEqual([defaultScenario]);
});

test('junk is named, and what is right beside it is kept', () => {
  const reading = readComparison('#s=cv1%3Dabc%26market%3D777&x=1&s=cv2%3D50&base=9');
  expect(reading.scenarios.map(({ now }) => [now.market, now.cv2])).toEqual([
    [777, defaultScenario.now.cv2],
    [4350, 0.5],
  ]);
  expect(reading.problems).toEqual([
    { reason: 'scenario', place: 1, problem: { key: 'cv1', text: 'abc', reason: 'notNumber' } },
    { reason: 'unknown', key: 'x' },
    { reason: 'base', text: '9' },
  ]);
});

test('what is wrong many times is said once', () => {
  expect(readComparison('s=&'.repeat(8)).problems).toEqual([{ reason: 'tooMany' }]);
  const { base, problems } = readComparison('s=&s=&base=2&base=1&base=1&x=1&x=2');
  expect(base).toBe(1);
  expect(problems).toEqual([
    { reason: 'repeated', key: 'base' },
    { reason: 'unknown', key: 'x' },
  ]);
});

test('a link that is too long is cut between two scenarios, and never within a figure', () => {
  const long = `s=name%3D${'x'.repeat(COMPARISON_LENGTH - 'base=2&s=name%3D&s=market%3D123'.length)}`;
  const { scenarios: read, problems } = readComparison(`base=2&${long}&s=market%3D123456`);
  expect(problems).toContainEqual({ reason: 'tooLong' });
  expect(read.map(({ now }) => now.market)).toEqual([defaultScenario.now.market]);
});

test('a name within a comparison keeps the full stop that it ends in', () => {
  expect(readComparison('s=name%3DAcme%2520Inc.').scenarios[0]?.name).toBe('Acme Inc.');
  expect(readComparison('s=cv2%3D5~20).').scenarios[0]?.goal.cv2).toBe(0.2);
});

test('a tracker’s tail adds no scenario', () => {
  for (const tail of ['?s=09&t=x', '?utm_source=tg&s=1&base=9', '&utm_source=tg', '?fbclid=x']) {
    const { scenarios: read, base, problems } = readComparison(`s=cv2%3D5~20&s=market%3D1${tail}`);
    expect([read.length, base, problems]).toEqual([2, 0, []]);
  }
});

test('the place of the base is written in digits alone', () => {
  for (const base of ['0x1', '1e0', ' 1', '+1', '']) {
    expect(readComparison(`s=&s=&base=${encodeURIComponent(base)}`).problems).toEqual([
      { reason: 'base', text: base },
    ]);
  }
});
