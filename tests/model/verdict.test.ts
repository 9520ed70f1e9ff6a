import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/model/metrics.ts';
import { verdictOf, type Verdict } from '../../src/model/verdict.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { leverValues } from '../scenario/arbitraries.ts';
import type { LeverValues } from '../../src/model/levers.ts';

const { now, goal } = defaultScenario;
const verdict = (a: Partial<LeverValues>, b: Partial<LeverValues>): Verdict =>
  verdictOf(figuresOf({ now: { ...now, ...a }, goal: { ...goal, ...b } }));

describe('the one thing to say', () => {
  test.each<[string, Partial<LeverValues>, Partial<LeverValues>, Verdict]>([
    ['better', {}, {}, { kind: 'balance', opening: 'same', balance: 'moreCheaper' }],
    ['worse', goal, now, { kind: 'balance', opening: 'same', balance: 'fewerDearer' }],
    [
      'more but dearer',
      {},
      { price: 14.5 * 30 },
      { kind: 'balance', opening: 'price', balance: 'moreDearer' },
    ],
    [
      'fewer but cheaper',
      {},
      { market: 100 },
      { kind: 'balance', opening: 'market', balance: 'fewerCheaper' },
    ],
    [
      'as many, cheaper',
      {},
      { ...now, price: 7 },
      { kind: 'balance', opening: 'price', balance: 'sameCheaper' },
    ],
    [
      'more at the same cost',
      {},
      { ...now, market: 9000 },
      { kind: 'balance', opening: 'market', balance: 'moreSame' },
    ],
    [
      'both other',
      {},
      { price: 10, market: 9000 },
      { kind: 'balance', opening: 'both', balance: 'moreCheaper' },
    ],
    ['equal', {}, now, { kind: 'equal' }],
    ['no contract now', { cv2: 0 }, {}, { kind: 'noneNow' }],
    ['none at the goal', {}, { cv1: 0 }, { kind: 'noneAtGoal' }],
    ['none at all', { cv1: 0 }, { cv2: 0 }, { kind: 'none' }],
    ['market 0', { market: 0 }, { market: 0 }, { kind: 'noMarket' }],
    ['market 0 now', { market: 0 }, {}, { kind: 'noMarketNow' }],
    ['market 0 at the goal', {}, { market: 0 }, { kind: 'noMarketAtGoal' }],
    ['nothing for two reasons', { market: 0 }, { cv1: 0 }, { kind: 'none' }],
    ['price 0', { price: 0 }, { price: 0 }, { kind: 'free' }],
    ['price 0 now', { price: 0 }, {}, { kind: 'freeNow' }],
    ['price 0 at the goal', {}, { price: 0 }, { kind: 'freeAtGoal' }],
    ['nothing given', { cv1: NaN }, {}, { kind: 'missing' }],
    ['only now given', {}, { cv1: NaN }, { kind: 'nowOnly' }],
    [
      'a cycle that is not given is not needed',
      { cycle: NaN },
      {},
      { kind: 'balance', opening: 'same', balance: 'moreCheaper' },
    ],
  ])('%s', (_, a, b, expected) => {
    expect(verdict(a, b)).toEqual(expected);
  });

  test('what is said of the balance is true of the figures', () => {
    fc.assert(
      fc.property(leverValues, leverValues, (a, b) => {
        const figures = figuresOf({ now: a, goal: b });
        const said = verdictOf(figures);
        fc.pre(said.kind === 'balance');
        if (said.balance.startsWith('more')) expect(figures.contractsMultiplier).toBeGreaterThan(1);
        if (said.balance.startsWith('fewer')) expect(figures.contractsMultiplier).toBeLessThan(1);
        if (said.balance.endsWith('Cheaper')) expect(figures.cocaMultiplier).toBeGreaterThan(1);
        if (said.balance.endsWith('Dearer')) expect(figures.cocaMultiplier).toBeLessThan(1);
      }),
    );
  });
});
