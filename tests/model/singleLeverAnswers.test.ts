import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { funnel } from '../../src/model/funnel.ts';
import type { LeverValues } from '../../src/model/levers.ts';
import { singleLeverAnswers } from '../../src/model/singleLeverAnswers.ts';
import type { SeekKey, Target } from '../../src/model/target.ts';
import { isMet } from '../../src/model/targetMet.ts';
import { expectClose } from '../asserts.ts';
import { spreadOverDecades, workingLevers } from './arbitraries.ts';

const goal: LeverValues = { cv1: 0.0567, cv2: 0.085, price: 14.5, cycle: 16, market: 4350 };
const times = fc.oneof(fc.constant(NaN), spreadOverDecades(0.05, 30));

const answerOf = (key: SeekKey, target: Target, from = goal, limits = {}) =>
  singleLeverAnswers(from, target, limits).find((answer) => answer.key === key);

test('each lever at its answer meets the target, and at 0.1 % less it does not', () => {
  fc.assert(
    fc.property(workingLevers, times, times, (from, cheaper, more) => {
      const { coca, contractsPerMonth } = funnel(from);
      const target = { coca: coca / cheaper, contractsPerMonth: contractsPerMonth * more };
      for (const { key, value } of singleLeverAnswers(from, target, {})) {
        if (Number.isNaN(value)) continue;
        const back = value * (key === 'price' ? 1.001 : 0.999);
        expect(isMet({ ...from, [key]: value }, target)).toBe(true);
        expect(isMet({ ...from, [key]: back }, target)).toBe(false);
      }
    }),
    { numRuns: 1000 },
  );
});

describe('by hand', () => {
  const cost: Target = { coca: 4000, contractsPerMonth: NaN };
  const count: Target = { coca: NaN, contractsPerMonth: 30 };

  test('CV2 alone must reach 6.4 % for a contract to cost 4 000', () => {
    expectClose(answerOf('cv2', cost)?.value ?? NaN, 14.5 / 0.0567 / 4000, 1e-12);
    expectClose(answerOf('cv2', cost)?.value ?? NaN, 0.064, 2e-3);
    expectClose(answerOf('price', cost)?.value ?? NaN, 4000 * 0.0567 * 0.085, 1e-12);
  });

  test('the market has no say in cost, nor the price in contracts', () => {
    expect(answerOf('market', cost)).toEqual({ key: 'market', value: NaN, isReachable: false });
    expect(answerOf('price', count)).toEqual({ key: 'price', value: NaN, isReachable: false });
    expectClose(answerOf('market', count)?.value ?? NaN, 30 / 0.0567 / 0.085, 1e-12);
  });

  test('of two things the harder one decides, and the other must hold for who has no say', () => {
    const both = { coca: 2000, contractsPerMonth: 30 };
    expectClose(answerOf('cv1', both)?.value ?? NaN, 14.5 / 0.085 / 2000, 1e-12);
    expect(answerOf('price', both)?.value).toBeNaN();
    const easy = { coca: 2000, contractsPerMonth: 20 };
    expectClose(answerOf('price', easy)?.value ?? NaN, 2000 * 0.0567 * 0.085, 1e-12);
  });

  test('an answer above one, or past its limit, is not reachable', () => {
    expect(answerOf('cv2', { coca: 200, contractsPerMonth: NaN })?.isReachable).toBe(false);
    expect(answerOf('cv2', cost)?.isReachable).toBe(true);
    expect(answerOf('cv2', cost, goal, { cv2: 0.06 })?.isReachable).toBe(false);
    expect(answerOf('price', cost, goal, { price: 20 })?.isReachable).toBe(false);
  });

  test('a lever at 0 has an answer; beside one at 0 no lever has', () => {
    const stuck = { ...goal, cv2: 0 };
    expectClose(answerOf('cv2', cost, stuck)?.value ?? NaN, 14.5 / 0.0567 / 4000, 1e-12);
    expect(answerOf('cv1', cost, stuck)?.value).toBeNaN();
  });

  test('without a lever that is needed, or with nothing asked, there is none', () => {
    expect(answerOf('cv1', cost, { ...goal, price: NaN })?.value).toBeNaN();
    expect(answerOf('cv1', { coca: NaN, contractsPerMonth: NaN })?.value).toBeNaN();
  });
});
