import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allows } from '../../src/model/allowed.ts';
import { figureOf, figuresOf } from '../../src/model/metrics.ts';
import { leverKeys, leverOf } from '../../src/model/levers.ts';
import { sides } from '../../src/model/sides.ts';
import { LINK_LENGTH, readLink, writeLink } from '../../src/scenario/link.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { noPeriods, noWeeks } from '../../src/scenario/ownNumbers.ts';
import { isGiven, sameScenario } from '../../src/scenario/scenario.ts';
import { scenarios } from './arbitraries.ts';

const read = (fragment: string) => readLink(fragment).scenario;
const reasons = (fragment: string) =>
  readLink(fragment).problems.map(({ key, reason }) => [key, reason]);

describe('laws of the link', () => {
  test('what was written reads back as the very same scenario', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const fragment = writeLink(scenario);
        // Figures of hundreds of zeros may outgrow a link; nothing that a person sets does.
        fc.pre(fragment.length <= LINK_LENGTH);
        const reading = readLink(fragment);
        expect(reading.problems).toEqual([]);
        expect(sameScenario(reading.scenario, scenario)).toBe(true);
      }),
    );
  });

  test('a link that was read and written again says the same', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const fragment = writeLink(scenario);
        fc.pre(fragment.length <= LINK_LENGTH);
        expect(writeLink(read(fragment))).toBe(fragment);
      }),
    );
  });

  test('no figure is written with an exponent', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const levers = writeLink({
          ...scenario,
          reps: [],
          channels: [],
          counts: noPeriods,
          weekly: noWeeks,
          name: '',
          currency: 'RUB',
        });
        expect(levers).toMatch(/^([a-z]\w*=[\d.]*~?[\d.]*(&|$))*$/);
      }),
    );
  });

  test('any text at all gives a scenario of allowed figures, and figures that are finite or none', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ maxLength: 200 }),
      fc
        .array(
          fc.tuple(
            fc.constantFrom(
              ...leverKeys,
              'tune',
              'spread',
              'check',
              'target',
              'name',
              'currency',
              '__proto__',
              '',
            ),
            fc.oneof(
              fc.string(),
              fc.double().map(String),
              fc.constantFrom('~', '1~2~3', '-1', '1e999'),
            ),
          ),
        )
        .map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const scenario = read(text);
        for (const side of sides) {
          for (const key of leverKeys) {
            const value = scenario[side][key];
            expect(!isGiven(value) || allows(leverOf(key), value)).toBe(true);
          }
        }
        const figures = figuresOf(scenario);
        for (const side of sides) {
          expect(figureOf(figures, 'coca', side)).not.toBeLessThan(0);
          expect(figureOf(figures, 'contractsPerMonth', side)).not.toBeLessThan(0);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('what a link leaves out and what it understands', () => {
  test('the untouched page has no fragment', () => {
    expect(writeLink(defaultScenario)).toBe('');
    expect(read('')).toEqual(defaultScenario);
    expect(read('#')).toEqual(defaultScenario);
  });

  test('only what differs from the default scenario is written', () => {
    const goal = { ...defaultScenario.goal, cv2: 0.1 };
    expect(writeLink({ ...defaultScenario, goal })).toBe('cv2=2.04~10');
    const now = { ...defaultScenario.now, price: 20 };
    expect(
      writeLink({ ...defaultScenario, now, goal: { ...defaultScenario.goal, price: 20 } }),
    ).toBe('price=20');
  });

  test('names survive every sign that means something in an address', () => {
    for (const name of ['a&b=c#d~e+f%20', '<script>alert(1)</script>', 'Кофе «Сити» ☕', "it's"]) {
      expect(read(writeLink({ ...defaultScenario, name })).name).toBe(name);
    }
    expect(read('#name=Coffee+City').name).toBe('Coffee City');
    expect(read('#name=Coffee%20City').name).toBe('Coffee City');
    expect(read('#market=1e+2~1E3').now.market).toBe(100);
  });
});

describe('junk keeps its default, is named, and harms nothing else', () => {
  test.each([
    [
      'cv1=abc&cv2=900~8.5&<script>',
      [
        ['cv1', 'notNumber'],
        ['cv2', 'notAllowed'],
        ['<script>', 'unknown'],
      ],
    ],
    ['cv1=5~2&cv1=7', [['cv1', 'repeated']]],
    ['cv2=1~2~3', [['cv2', 'tooManyValues']]],
    ['price=-1', [['price', 'notAllowed']]],
    ['price=8,5', [['price', 'notNumber']]],
    ['price=Infinity', [['price', 'notNumber']]],
    ['price=0x10', [['price', 'notNumber']]],
    ['currency=XX', [['currency', 'notCurrency']]],
    ['currency=QQQ', [['currency', 'notCurrency']]],
    ['name=%D0%9A%D0', [['name', 'notText']]],
    [`name=${'x'.repeat(81)}`, [['name', 'notName']]],
    ['name=a%00b', [['name', 'notName']]],
    ['name=%E2%80%AEabc', [['name', 'notName']]],
    ['name=%20%20', [['name', 'notName']]],
    ['toString=1', [['toString', 'unknown']]],
  ])('%s', (fragment, expected) => {
    expect(reasons(fragment)).toEqual(expected);
  });

  test('of a key that stands twice the first counts', () => {
    expect(read('cv1=2&cv1=3').now.cv1).toBe(0.02);
  });

  test('what is right beside junk is kept', () => {
    const scenario = read('cv1=abc&market=777&cv2=50');
    expect(scenario.now.cv1).toBe(defaultScenario.now.cv1);
    expect(scenario.now.market).toBe(777);
    expect(scenario.goal.cv2).toBe(0.5);
  });

  test('a link that is too long is read to its last whole pair', () => {
    const long = `market=10000&x=${'y'.repeat(LINK_LENGTH)}&cv1=3`;
    expect(read(long).now.market).toBe(10_000);
    expect(read(long).now.cv1).toBe(defaultScenario.now.cv1);
    expect(reasons(long)).toEqual([['', 'tooLong']]);
    const cut = `x=${'y'.repeat(LINK_LENGTH - 11)}&market=10000`;
    expect(read(cut).now.market).toBe(defaultScenario.now.market);
  });
});
