import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/model/metrics.ts';
import { verdictOf, type Balance, type Verdict } from '../../src/model/verdict.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { leverValues } from '../scenario/arbitraries.ts';
import type { LeverValues } from '../../src/model/levers.ts';

const { now, goal } = defaultScenario;
const verdict = (a: Partial<LeverValues>, b: Partial<LeverValues>): Verdict =>
  verdictOf(figuresOf({ now: { ...now, ...a }, goal: { ...goal, ...b } }));

describe('the one thing to say', () => {
  test.each<[string, Partial<LeverValues>, Partial<LeverValues>, Balance, string[]]>([
    ['better', {}, {}, ['more', 'cheaper'], ['cv1', 'cv2']],
    ['worse', goal, now, ['fewer', 'dearer'], ['cv1', 'cv2']],
    ['more but dearer', {}, { price: 435 }, ['more', 'dearer'], ['cv1', 'cv2', 'price']],
    ['fewer but cheaper', {}, { market: 100 }, ['fewer', 'cheaper'], ['market', 'cv1', 'cv2']],
    ['as many, cheaper', {}, { ...now, price: 7 }, ['same', 'cheaper'], ['price']],
    ['more at the same cost', {}, { ...now, market: 9000 }, ['more', 'same'], ['market']],
    [
      'a cycle that is not given is not needed',
      { cycle: NaN },
      {},
      ['more', 'cheaper'],
      ['cv1', 'cv2'],
    ],
    [
      'a change too small to be read is no cause',
      {},
      { cv1: 0.01131 },
      ['more', 'cheaper'],
      ['cv2'],
    ],
  ])('%s', (_, a, b, balance, causes) => {
    const said = verdict(a, b);
    expect(said).toMatchObject({ kind: 'balance', balance });
    expect('causes' in said && said.causes.map(({ key }) => key)).toEqual(causes);
  });

  test.each<[string, Partial<LeverValues>, Partial<LeverValues>, Verdict['kind']]>([
    ['levers that cancel out', { cv1: 0.02, cv2: 0.1 }, { cv1: 0.1, cv2: 0.02 }, 'offset'],
    ['the cycle alone shorter', {}, { ...now, cycle: 16 }, 'quicker'],
    ['the cycle alone longer', {}, { ...now, cycle: 90 }, 'slower'],
    ['equal', {}, now, 'equal'],
    ['no contract now', { cv2: 0 }, {}, 'noneNow'],
    ['none at the goal', {}, { cv1: 0 }, 'noneAtGoal'],
    ['none at all', { cv1: 0 }, { cv2: 0 }, 'none'],
    ['market 0', { market: 0 }, { market: 0 }, 'noMarket'],
    ['market 0 now', { market: 0 }, {}, 'noMarketNow'],
    ['market 0 at the goal', {}, { market: 0 }, 'noMarketAtGoal'],
    ['nothing for two reasons', { market: 0 }, { cv1: 0 }, 'none'],
    ['price 0', { price: 0 }, { price: 0 }, 'free'],
    ['price 0 now', { price: 0 }, {}, 'freeNow'],
    ['price 0 at the goal', {}, { price: 0 }, 'freeAtGoal'],
    ['nothing given', { cv1: NaN }, {}, 'missing'],
    ['only now given', {}, { cv1: NaN }, 'nowOnly'],
  ])('%s', (_, a, b, expected) => {
    expect(verdict(a, b).kind).toBe(expected);
  });

  test('what is said of the balance is true of the figures', () => {
    fc.assert(
      fc.property(leverValues, leverValues, (a, b) => {
        const figures = figuresOf({ now: a, goal: b });
        const said = verdictOf(figures);
        fc.pre(said.kind === 'balance');
        const [contracts, cost] = said.balance;
        if (contracts === 'more') expect(figures.contractsMultiplier).toBeGreaterThan(1);
        if (contracts === 'fewer') expect(figures.contractsMultiplier).toBeLessThan(1);
        if (cost === 'cheaper') expect(figures.cocaMultiplier).toBeGreaterThan(1);
        if (cost === 'dearer') expect(figures.cocaMultiplier).toBeLessThan(1);
      }),
    );
  });

  test('causes of contracts multiply to their multiplier, but for those too small to be read', () => {
    fc.assert(
      fc.property(leverValues, leverValues, (a, b) => {
        const figures = figuresOf({ now: a, goal: b });
        const said = verdictOf(figures);
        // Far below that, figures lose their digits.
        const least = Math.min(
          ...Object.values(a).filter((value) => value > 0),
          ...Object.values(b).filter((value) => value > 0),
        );
        fc.pre('causes' in said && least > 1e-60 && figures.contractsMultiplier > 0);
        const product = said.causes
          .filter(({ outcome }) => outcome === 'contractsPerMonth')
          .reduce((whole, { factor }) => whole * factor, 1);
        // Three levers move contracts, and each may be half a percent off.
        expect(Math.abs(product / figures.contractsMultiplier - 1)).toBeLessThan(0.016);
      }),
    );
  });
});
