import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Channel, CostBasis } from '../../src/model/channels.ts';
import { channelsOutcome, meritOrder } from '../../src/model/channelsOutcome.ts';
import { vectorsOf } from '../vectors.ts';

const [example] = vectorsOf<{
  readonly averageCheck: number;
  readonly cycle: number;
  readonly salesHourCost: number;
  readonly newLeadHours: number;
  readonly openLeadHours: number;
  readonly closingHours: number;
  readonly channels: readonly Readonly<Record<string, number | null>>[];
}>('channels');
if (!example) throw new Error('no vectors');

/** Search, social, SEO, resellers, telemarketing, events, tenders. */
const channels = example.channels.map(
  ({ price, cv1, cv2, visits, contracts, fixed, fee }): Channel => ({
    kind: 'other',
    price: price ?? NaN,
    cv1: cv1 ?? NaN,
    cv2: cv2 ?? NaN,
    volume: visits ?? contracts ?? NaN,
    fixed: fixed ?? 0,
    fee: fee ?? 0,
  }),
);
const [search, social, seo, resellers, calls] = channels.keys();
const outcome = (basis: CostBasis, wanted: number, ltv = 24_000) =>
  channelsOutcome(channels, example, basis, wanted, ltv);

describe('the example of the model', () => {
  test('social ads are second by clicks and fifth in full, resellers go from fourth to first', () => {
    expect(outcome('clicks', 21).ranks.slice(0, 5)).toEqual([
      search,
      social,
      seo,
      resellers,
      calls,
    ]);
    expect(outcome('full', 21).ranks.slice(0, 5)).toEqual([resellers, search, seo, calls, social]);
  });

  test('sorting alone costs more than the cheapest way', () => {
    const { cheapest, spendInOrder } = outcome('clicks', 30);
    expect(Math.round(cheapest?.spend ?? 0)).toBe(147_497);
    expect(Math.round(spendInOrder)).toBe(195_075);
  });

  test('40 contracts: the last one costs more than it brings, and 32 leave more', () => {
    const { average, cheapest, left } = outcome('full', 40);
    expect(Math.round(average)).toBe(18_982);
    expect(Math.round(cheapest?.last ?? 0)).toBe(27_100);
    expect(Math.round(left)).toBe(200_727);
    expect(Math.round(outcome('full', 32).left)).toBe(225_524);
    const { paying } = outcome('full', 40);
    expect(paying.contracts.toFixed(2)).toBe('31.96');
    expect(paying.left).toBeGreaterThan(225_524);
  });

  test('what is not known is not made up', () => {
    const { cheapest, left, paying } = outcome('full', 40, NaN);
    expect(cheapest).toBeDefined();
    expect([left, paying.left]).toEqual([NaN, NaN]);
    expect(outcome('full', 1000)).toMatchObject({ cheapest: undefined, average: NaN, left: NaN });
    expect(outcome('full', NaN).cheapest).toBeUndefined();
  });
});

test('what is bought lies left of all that is not, up to the contracts that are wanted', () => {
  const { capacity } = outcome('full', 1);
  fc.assert(
    fc.property(
      fc.constantFrom<CostBasis>('clicks', 'full'),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (basis, part) => {
        const result = outcome(basis, part * capacity);
        const order = meritOrder(result, basis);
        expect(order.toSorted()).toEqual(result.ranks.toSorted());
        let before = 0;
        for (const at of order) {
          const { contracts } = result.figures[at] ?? { contracts: NaN };
          const open = Math.max(0, Math.min(contracts, result.wanted - before));
          expect(result.cheapest?.taken[at]).toBeCloseTo(open, 6);
          before += contracts;
        }
        expect(result.cheapest?.spend).toBeLessThanOrEqual(result.spendInOrder * (1 + 1e-9));
      },
    ),
  );
});
