import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LeverValues } from '../../src/model/levers.ts';
import { fullOrderVerdict, orderVerdict } from '../../src/model/orderVerdict.ts';
import { expectClose } from '../asserts.ts';
import { anyLevers, plans } from './arbitraries.ts';
import { defaultOrder, play, type PlanWithMoney } from './system.ts';

const now: LeverValues = { cv1: 0.0113, cv2: 0.0204, price: 14.5, cycle: 57, market: 4350 };
const goal: LeverValues = { cv1: 0.0567, cv2: 0.085, price: 14.5, cycle: 16, market: 4350 };
const judge = (from: LeverValues, to: LeverValues, plan: Partial<PlanWithMoney> = {}) =>
  orderVerdict(play(from, to, { ...defaultOrder, ...plan }));

describe('the order of work', () => {
  test('in the worked example conversions first win, in money and in contracts', () => {
    const verdict = judge(now, goal);
    if (verdict.kind !== 'conversionsFirst') throw new Error(verdict.kind);
    const { conversionsFirst, flowFirst } = play(now, goal, defaultOrder);
    expect(verdict.balance).toBe('more');
    expectClose(verdict.cash, conversionsFirst.totals.cash - flowFirst.totals.cash);
    expectClose(verdict.contracts, conversionsFirst.totals.contracts - flowFirst.totals.contracts);
  });

  test('where conversions are at the goal already, never tuning wins: tuning only costs', () => {
    expect(judge(goal, goal).kind).toBe('neverTuned');
  });

  test('where flow pays already and tuning is long, flow first wins', () => {
    const better = { ...goal, cv2: 0.12 };
    expect(judge(goal, better, { tuneMonths: 9, flowMonths: 2 }).kind).toBe('flowFirst');
  });

  test('with nothing to tune, nothing to pay for it and full flow, the order is nothing', () => {
    expect(judge(goal, goal, { tuneCost: 0, testShare: 1 })).toMatchObject({
      kind: 'equal',
      balance: 'same',
    });
  });

  test('more money with fewer contracts is told as such', () => {
    const dear = { ...now, price: 500 };
    const verdict = judge(dear, { ...now, price: 450 }, { tuneMonths: 6 });
    expect(verdict).toMatchObject({ kind: 'conversionsFirst', balance: 'fewer' });
  });

  test('no contract on any course', () => {
    const none = { ...now, cv2: 0 };
    expect(judge(none, { ...goal, cv2: 0 })).toEqual({ kind: 'nothing' });
    expect(judge({ ...now, market: 0 }, { ...goal, market: 0 })).toEqual({ kind: 'nothing' });
  });

  test('without the check only contracts are compared, without a lever nothing is', () => {
    expect(judge(now, goal, { averageCheck: NaN })).toMatchObject({
      kind: 'noCash',
      balance: 'more',
    });
    expect(judge(now, { ...goal, cv1: NaN })).toEqual({ kind: 'missing' });
    expect(judge(now, { ...goal, price: NaN })).toMatchObject({ kind: 'noCash' });
  });

  test('pay for the work says otherwise only where another order leads, or where profit ends', () => {
    const full = (salespersonPay: number, plan: Partial<PlanWithMoney> = {}) =>
      fullOrderVerdict(play(now, goal, { ...defaultOrder, ...plan }, salespersonPay));
    expect(full(110_000)).toBeUndefined();
    expect(full(NaN)).toBeUndefined();
    expect(full(110_000, { margin: NaN })).toBeUndefined();
    const paid = 200_000;
    const { conversionsFirst } = play(now, goal, defaultOrder, paid);
    expect(full(paid)).toEqual({
      kind: 'loss',
      course: 'conversionsFirst',
      left: conversionsFirst.totals.cashInFull,
    });
    expect(full(300_000)).toMatchObject({ kind: 'neverTuned', instead: 'conversionsFirst' });
    // Flow that pays on clicks does not where every contract takes dear work.
    const better = { ...goal, cv2: 0.12 };
    const plan = { ...defaultOrder, tuneMonths: 9, flowMonths: 2 };
    expect(fullOrderVerdict(play(goal, better, plan, paid))).toMatchObject({
      kind: 'conversionsFirst',
      instead: 'flowFirst',
    });
  });

  test('in full it names the order with the most cash in full, and the one that it was ahead of', () => {
    fc.assert(
      fc.property(
        anyLevers,
        anyLevers,
        plans,
        fc.integer({ min: 0, max: 2e6 }),
        (a, b, plan, pay) => {
          const played = play(a, b, plan, pay);
          const full = fullOrderVerdict(played);
          fc.pre(full !== undefined && 'instead' in full);
          const { kind, instead, left, insteadLeft } = full;
          expect(kind).not.toBe(instead);
          expect(left).toBe(played[kind].totals.cashInFull);
          expect(insteadLeft).toBe(played[instead].totals.cashInFull);
          expect(left).toBeGreaterThanOrEqual(insteadLeft - 1e-8 * Math.abs(left));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('whatever it names has the most cash, by just so much', () => {
    fc.assert(
      fc.property(anyLevers, anyLevers, plans, (from, to, plan) => {
        const played = play(from, to, plan);
        const verdict = orderVerdict(played);
        fc.pre('cash' in verdict);
        const { conversionsFirst, flowFirst, neverTuned } = played;
        const rivals =
          verdict.kind === 'neverTuned'
            ? [conversionsFirst, flowFirst]
            : [verdict.kind === 'flowFirst' ? conversionsFirst : flowFirst];
        const best = Math.max(...rivals.map(({ totals }) => totals.cash));
        const { totals } = played[verdict.kind];
        expect(totals.cash - best).toBe(verdict.cash);
        expect(verdict.cash).toBeGreaterThan(0);
        expect(verdict.left).toBe(totals.cash);
        const slack = 1e-8 * (Math.abs(totals.cash) + totals.spend + neverTuned.totals.spend);
        expect(neverTuned.totals.cash - totals.cash).toBeLessThanOrEqual(slack);
      }),
      { numRuns: 60 },
    );
  });
});
